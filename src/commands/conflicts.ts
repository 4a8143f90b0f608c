import { listConflicts, type ListedConflict } from '../graph/doubts.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** Where articles disagree, what is shown, and why. */
export function conflicts(world: World, limit: number): Promise<readonly ListedConflict[]> {
  return withGraph(world, (graph) => listConflicts(graph, limit))
}
