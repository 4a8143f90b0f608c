import type { Graph } from '../../src/graph/neo4j.ts'

/** The id of the node that an id which is none any more leads to. */
export async function survivor(graph: Graph, id: string): Promise<unknown> {
  const [found] = await graph.read('review/survivors', { anchors: [id] })
  return (found?.['items'] as readonly unknown[] | undefined)?.[0]
}
