import type { Reader } from '../../graph/read.ts'

/** Whether the database answers, asked anew once a second at most: whoever asks, it is spared. */
export function isReady(open: (signal: AbortSignal) => Reader): () => Promise<boolean> {
  let last: { readonly answer: Promise<boolean>; readonly at: number } | null = null
  return () => {
    if (last === null || performance.now() - last.at > ASKED_EVERY)
      last = { answer: answers(open), at: performance.now() }
    return last.answer
  }
}

const ASKED_EVERY = 1000
const READY_WITHIN = 2000

/** A database that hangs is as good as one that is gone. */
async function answers(open: (signal: AbortSignal) => Reader): Promise<boolean> {
  const signal = AbortSignal.timeout(READY_WITHIN)
  const late = new Promise<false>((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }))
  const answer = open(signal)
    .ping()
    .then(() => true)
    .catch(() => false)
  return Promise.race([answer, late])
}
