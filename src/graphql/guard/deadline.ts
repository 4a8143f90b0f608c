export type Deadline = {
  /** Fires when the client has gone or the time is over. */
  readonly signal: AbortSignal
  /** True once it fired because the time was over. */
  readonly isOver: () => boolean
  /** The answer is there. */
  readonly clear: () => void
}

/** Begins now and lasts `ms`, unless the client goes before. */
export function startDeadline(gone: AbortSignal, ms: number): Deadline {
  const controller = new AbortController()
  let over = false
  const leave = (): void => controller.abort(gone.reason)
  const timer = setTimeout(() => {
    over = true
    controller.abort(new Error(`not answered within ${ms} ms`))
  }, ms).unref()
  if (gone.aborted) leave()
  else gone.addEventListener('abort', leave, { once: true })
  return {
    signal: controller.signal,
    isOver: () => over,
    clear: () => {
      clearTimeout(timer)
      gone.removeEventListener('abort', leave)
    },
  }
}
