import { compare } from '../review.ts'
import type { World } from '../world.ts'
import { findingLines } from './review-lines.ts'
import { withGraph } from './with-graph.ts'

/** Every feature of two things with its score and reason, and what the judge makes of them; null where nothing compares them. */
export async function explainMatchLines(world: World, a: string, b: string): Promise<readonly string[] | null> {
  const match = await withGraph(world, (graph) => compare(world, graph, a, b))
  if (match === null) return null
  const { reasons, outcome, score } = match
  return [...findingLines(reasons), `${outcome} (${score})`]
}
