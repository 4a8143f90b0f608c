import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/neo4j.ts'

/** The id of the node that an id which is none any more leads to. */
export async function survivor(graph: Graph, id: string): Promise<unknown> {
  const { answer } = await graph.ask(`${cypher('read/nodes')}\nRETURN it.id`, { ids: [id] })
  return answer === null || answer === id ? undefined : answer
}
