import { alone, type Alone } from '../alone.ts'
import { retract as takeOut, type RetractOptions } from '../retract.ts'
import type { Retraction } from '../retraction/retraction.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** Takes something out of the graph and keeps it out; the result is null where nothing has this id. */
export function retract(world: World, options: RetractOptions): Promise<Alone<Retraction | null>> {
  return withGraph(world, (graph) => alone(world, graph, (fenced) => takeOut(world, fenced, options)))
}
