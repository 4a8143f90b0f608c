import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '../graph/migrate.ts'
import { openGraph, type Graph } from '../graph/neo4j.ts'
import type { RunningNeo4j } from '../neo4j/running-neo4j.ts'
import { startNeo4j } from '../neo4j/start-neo4j.ts'
import { neo4jOptions } from './neo4j-options.ts'
import type { World } from '../world.ts'

export type GraphOptions = {
  /** Further lines of neo4j.conf for one that is started here. */
  readonly settings?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Waits for one that is given by its address as long as it takes to answer. */
  readonly patient?: boolean
}

/** Finds or starts a Neo4j, applies the schema, does the work, and lets go of all it took, whatever happens. */
export async function withGraph<T>(
  world: World,
  work: (graph: Graph, neo4j: RunningNeo4j) => Promise<T>,
  { settings = {}, signal, patient = false }: GraphOptions = {},
): Promise<T> {
  const neo4j = await startNeo4j({
    ...neo4jOptions(world),
    settings,
    ...(signal && { signal }),
    ...(patient && world.config.neo4jUri !== null && { patience: { given: Infinity } }),
  })
  try {
    const graph = openGraph(neo4j)
    try {
      await (patient ? untilVerified(graph, signal) : graph.verify())
      const applied = await migrate(graph, world.now)
      if (applied.length > 0)
        world.progress(`schema applied: ${applied.map((name) => name.replace('schema/', '')).join(', ')}`)
      return await work(graph, neo4j)
    } finally {
      await graph.close()
    }
  } finally {
    await neo4j.stop()
  }
}

/** A Neo4j that just started speaks Bolt before its database is open. */
async function untilVerified(graph: Graph, signal: AbortSignal | undefined): Promise<void> {
  for (;;)
    try {
      return await graph.verify()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!/^ServiceUnavailable$|^SessionExpired$|^Neo\.TransientError\.|\.DatabaseUnavailable$/.test(code)) throw error
      await sleep(500, undefined, signal && { signal })
    }
}
