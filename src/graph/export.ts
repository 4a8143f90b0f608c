import { canonical } from './canonical.ts'
import type { Graph } from './neo4j.ts'

/**
 * The whole graph as sorted JSON Lines: articles, statements, decisions that hold, nodes and
 * relationships of the projection, candidates and conflicts. Two graphs of the same
 * sightings, decisions and reader export the same bytes; documents fetched, keys, runs and checkpoints stay out of it.
 */
export async function exportCanonical(graph: Graph): Promise<readonly string[]> {
  const questions = [
    'evidence/export-articles',
    'evidence/export-decisions',
    'project/statements',
    'project/nodes',
    'project/relationships',
    'project/doubts',
  ] as const
  const lines: string[] = []
  for (const question of questions) for (const row of await graph.read(question)) lines.push(canonical(row))
  return lines.sort()
}
