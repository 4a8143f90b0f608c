import { exportCanonical } from '../graph/export.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** The whole graph as sorted JSON Lines. */
export function exportGraph(world: World): Promise<readonly string[]> {
  return withGraph(world, exportCanonical)
}
