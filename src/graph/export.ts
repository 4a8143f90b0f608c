import { canonical } from './canonical.ts'
import type { Graph } from './neo4j.ts'

/**
 * The whole graph as sorted JSON Lines: articles, statements, nodes and relationships of the projection. Two graphs of the same
 * sightings, decisions and reader export the same bytes; documents fetched, keys, runs and checkpoints stay out of it.
 */
export async function exportCanonical(graph: Graph): Promise<readonly string[]> {
  const questions = [
    'evidence/export-articles',
    'project/statements',
    'project/nodes',
    'project/relationships',
  ] as const
  const lines: string[] = []
  for (const question of questions) for (const row of await graph.read(question)) lines.push(canonical(row))
  return lines.sort()
}
