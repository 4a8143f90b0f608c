import type { Graph } from '../../src/graph/neo4j.ts'
import { run, type RunReport } from '../../src/pipeline.ts'
import { sampleInputs } from '../../src/sample.ts'
import type { World } from '../../src/world.ts'
import { testWorld } from './world.ts'

/** Loads the bundled sample. */
export function loadSample(graph: Graph, world: World = testWorld()): Promise<RunReport> {
  return run(world, graph, sampleInputs(world.sources))
}
