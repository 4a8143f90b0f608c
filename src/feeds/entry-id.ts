import { digest } from '../text/digest.ts'

/** Longer ones stand for themselves by a hash: no index of the graph holds 8 KB. */
const LONGEST = 2000

/** How an entry is known to its feed. */
export function entryId(written: string): string {
  return written.length <= LONGEST ? written : `hash:${digest(written)}`
}
