import { runAlone, type RunOutcome } from '../run.ts'
import type { Source } from '../feeds/source.ts'
import { nextRuns, schedule, type Planned } from '../schedule.ts'
import type { World } from '../world.ts'
import { runOptions, sourceInput } from './etl-run.ts'
import { withGraph } from './with-graph.ts'

export type EtlScheduleOptions = {
  readonly signal: AbortSignal
  /** Told of the next runs at the start and after each run. */
  readonly onPlan: (planned: readonly Planned[]) => void
  readonly onRun: (source: Source, outcome: RunOutcome) => void
  readonly onError: (source: Source, error: unknown) => void
}

/** Reads every configured source by its schedule until the signal aborts; false where none has one. */
export async function etlSchedule(
  world: World,
  { signal, onPlan, onRun, onError }: EtlScheduleOptions,
): Promise<boolean> {
  const { sources } = world.config
  if (sources.every((source) => source.schedule === null)) return false
  await withGraph(
    world,
    async (graph) => {
      onPlan(nextRuns(sources, world.now()))
      await schedule({
        sources,
        signal,
        onError,
        readSource: async (source, stop) => {
          onRun(source, await runAlone(world, graph, [await sourceInput(graph, source)], runOptions(world, stop)))
          onPlan(nextRuns(sources, world.now()))
        },
      })
    },
    { signal, patient: true },
  )
  return true
}
