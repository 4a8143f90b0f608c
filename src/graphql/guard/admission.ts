/** Lets so many at once in, lets so many more wait for a while, and turns away the rest. */
export type Admission = {
  /** Whether one may begin, now or in one's turn; who may must `leave`. */
  readonly enter: () => boolean | Promise<boolean>
  readonly leave: () => void
  /** Whether `enter` would say no at once. */
  readonly isFull: () => boolean
  readonly running: () => number
  readonly waiting: () => number
}

export type AdmissionOptions = {
  readonly running: number
  readonly waiting: number
  /** The longest wait, in ms. */
  readonly patience: number
  /** Whether the process is behind with its work: then a quarter is let in, and nobody waits. */
  readonly isBehind?: () => boolean
}

/** Twice as many as the driver has connections: part of the work is done without one. */
export const ADMISSION: AdmissionOptions = { running: 40, waiting: 80, patience: 1000 }

export function createAdmission({ isBehind = () => false, ...most }: AdmissionOptions): Admission {
  let running = 0
  const queue = new Set<(mayBegin: boolean) => void>()
  const isFull = (): boolean =>
    isBehind() ? running >= most.running / 4 : running >= most.running && queue.size >= most.waiting

  function waitForTurn(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const settle = (mayBegin: boolean): void => {
      clearTimeout(timer)
      queue.delete(settle)
      resolve(mayBegin)
    }
    const timer = setTimeout(settle, most.patience, false)
    queue.add(settle)
    return promise
  }

  return {
    enter: () => {
      if (isFull()) return false
      if (running >= most.running) return waitForTurn()
      running++
      return true
    },
    leave: () => {
      const [next] = queue
      // The place passes on without ever being free.
      if (next) next(true)
      else running--
    },
    isFull,
    running: () => running,
    waiting: () => queue.size,
  }
}
