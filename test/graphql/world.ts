import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph, type Graph } from '../../src/graph/neo4j.ts'
import { createReader } from '../../src/graph/read.ts'
import { createServer, type Server } from '../../src/graphql/server.ts'

/** A server over the small world of fixture.cypher in a real Neo4j; `asked` lists the statements it sent since last emptied. */
export type World = {
  readonly graph: Graph
  /** The same graph; what it is asked stands in `asked`. */
  readonly listening: Graph
  readonly server: Server
  readonly asked: string[]
  readonly close: () => Promise<void>
}

export async function openWorld(): Promise<World> {
  const graph = openGraph(inject('neo4j'))
  await migrate(graph, () => new Date('2026-01-01T00:00:00Z'))
  await run(graph, 'fixture-remove.cypher')
  await run(graph, 'fixture.cypher')
  const asked: string[] = []
  const listening: Graph = {
    ...graph,
    ask: (text, parameters, options) => {
      asked.push(text)
      return graph.ask(text, parameters, options)
    },
  }
  const server = createServer({
    openReader: (call) => createReader(listening, call),
    onError: (error) => console.error(error),
    limits: { deadline: 60_000 },
  })
  const close = async (): Promise<void> => {
    await run(graph, 'fixture-remove.cypher')
    await graph.close()
  }
  return { graph, listening, server, asked, close }
}

async function run(graph: Graph, file: string): Promise<void> {
  for (const text of readFileSync(new URL(file, import.meta.url), 'utf8').split(/;\s*(?:\n|$)/))
    if (text.replace(/^\s*\/\/.*$/gm, '').trim() !== '') await graph.define(text)
}
