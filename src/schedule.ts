import { Cron } from 'croner'
import type { Source } from './feeds/source.ts'

export type Planned = { readonly source: Source; readonly at: Date }

/** The next time each scheduled source is due, soonest first. */
export function nextRuns(sources: readonly Source[], from: Date): readonly Planned[] {
  return sources
    .flatMap((source) => {
      const at =
        source.schedule === null
          ? null
          : new Cron(source.schedule, { timezone: source.timeZone, paused: true }).nextRun(from)
      return at === null ? [] : [{ source, at }]
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

export type ScheduleOptions = {
  readonly sources: readonly Source[]
  /** Reads one source; what it throws is told to `onError`, and the schedule goes on. */
  readonly readSource: (source: Source, signal: AbortSignal) => Promise<void>
  readonly onError: (source: Source, error: unknown) => void
  readonly signal: AbortSignal
}

/**
 * Reads every source when its schedule says, one after another: a source that falls due while another is read waits its turn,
 * and is not queued twice. Resolves when the signal aborts and the run at work has ended.
 */
export async function schedule({ sources, readSource, onError, signal }: ScheduleOptions): Promise<void> {
  let turn: Promise<void> = Promise.resolve()
  const jobs = sources.flatMap((source) => {
    if (source.schedule === null) return []
    const due = () => {
      turn = turn.then(() =>
        signal.aborted ? undefined : readSource(source, signal).catch((error: unknown) => onError(source, error)),
      )
      return turn
    }
    return [new Cron(source.schedule, { timezone: source.timeZone, protect: true }, due)]
  })
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  for (const job of jobs) job.stop()
  await turn
}
