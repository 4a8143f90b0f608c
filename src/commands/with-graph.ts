import { migrate } from '../graph/migrate.ts'
import { openGraph, type Graph } from '../graph/neo4j.ts'
import type { RunningNeo4j } from '../neo4j/running-neo4j.ts'
import { startNeo4j } from '../neo4j/start-neo4j.ts'
import { neo4jOptions } from './neo4j-options.ts'
import type { World } from '../world.ts'

export type Taking = {
  /** Further lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Whether the work goes on until it is stopped: then a Neo4j that was given and does not answer yet is waited for. */
  readonly lasting?: boolean
}

/** Finds or starts a Neo4j, applies the schema, does the work, and lets go of all it took, whatever happens. */
export async function withGraph<T>(
  world: World,
  work: (graph: Graph, neo4j: RunningNeo4j) => Promise<T>,
  { settings = {}, signal, lasting = false }: Taking = {},
): Promise<T> {
  const neo4j = await startNeo4j({
    ...{ ...neo4jOptions(world), settings, ...(signal && { signal }) },
    ...(lasting && { patience: { given: Infinity } }),
  })
  try {
    const graph = openGraph(neo4j)
    try {
      await graph.verify()
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
