import { alone, type Alone } from '../alone.ts'
import { countAll, type Counts } from '../graph/operations.ts'
import { forget } from '../pipeline.ts'
import { sampleSources } from '../sample.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** Takes the bundled sample out of the graph; what other sources show or state as well stays. Tells what the graph held and holds. */
export function sampleDrop(world: World): Promise<Alone<{ readonly before: Counts; readonly after: Counts }>> {
  return withGraph(world, (graph) =>
    alone(world, graph, async (fenced) => {
      const before = await countAll(fenced)
      await forget(
        world,
        fenced,
        sampleSources().map(({ name }) => name),
      )
      return { before, after: await countAll(fenced) }
    }),
  )
}
