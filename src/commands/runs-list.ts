import { listRuns, type RunRecord } from '../graph/operations.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** The latest runs first, 20 unless told. */
export function runsList(world: World, limit = 20): Promise<readonly RunRecord[]> {
  return withGraph(world, (graph) => listRuns(graph, limit))
}
