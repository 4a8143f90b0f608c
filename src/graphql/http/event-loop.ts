export type EventLoop = {
  /** By how many ms the process is behind with its work. */
  readonly lag: () => number
  readonly stop: () => void
}

const EVERY = 20

/** Watches how late a timer comes; keeps no process alive. */
export function watchEventLoop(): EventLoop {
  let due = performance.now() + EVERY
  let late = 0
  const timer = setInterval(() => {
    const now = performance.now()
    late = Math.max(0, now - due)
    due = now + EVERY
  }, EVERY).unref()
  return { lag: () => Math.max(late, performance.now() - due), stop: () => clearInterval(timer) }
}
