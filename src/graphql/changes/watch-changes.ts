/** Tells all who wait how far the record of changes goes: one look at the graph each second, however many wait. */
export type Watch = {
  /** Takes one of the places until the signal fires; false where there is none. */
  readonly enter: (gone: AbortSignal) => boolean
  /** The number of the last change there is. */
  readonly latest: () => Promise<number>
  /** The same as soon as it is beyond this one; null once the signal has fired or nobody is told any more. */
  readonly beyond: (seq: number, gone: AbortSignal) => Promise<number | null>
  readonly watching: () => number
  /** Ends it for all. */
  readonly close: () => void
}

export type WatchOptions = { readonly places: number; readonly everyMs: number }

export const WATCH: WatchOptions = { places: 100, everyMs: 1000 }

/** A `look` that fails is followed by the next. */
export function watchChanges(look: () => Promise<number>, { places, everyMs }: WatchOptions = WATCH): Watch {
  const watchers = new Set<AbortSignal>()
  const waiting = new Set<() => void>()
  let last = 0
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let looking = false

  const wake = (): void => {
    for (const each of waiting) each()
    waiting.clear()
  }
  const latest = async (): Promise<number> => (last = await look())
  const lookAgain = (): void => {
    if (looking) return
    looking = true
    latest()
      .then(wake)
      .catch(() => undefined)
      .finally(() => (looking = false))
  }

  return {
    enter: (gone) => {
      if (closed || gone.aborted || watchers.size >= places) return false
      watchers.add(gone)
      timer ??= setInterval(lookAgain, everyMs)
      gone.addEventListener(
        'abort',
        () => {
          watchers.delete(gone)
          wake()
          if (watchers.size > 0) return
          clearInterval(timer)
          timer = undefined
        },
        { once: true },
      )
      return true
    },
    latest,
    beyond: async (seq, gone) => {
      while (!closed && !gone.aborted) {
        if (last > seq) return last
        await new Promise<void>((resolve) => waiting.add(resolve))
      }
      return null
    },
    watching: () => watchers.size,
    close: () => {
      closed = true
      wake()
    },
  }
}
