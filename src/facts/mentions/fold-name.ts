import { fold } from '../../text/fold.ts'

/** `fold`, once for each name: most come again. */
export function foldName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  if (folded.size > MOST_KEPT) folded.clear()
  const made = PLAIN.test(name) ? name.toLowerCase() : fold(name)
  folded.set(name, made)
  return made
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
const folded = new Map<string, string>()
/** So that reading for months takes no more memory than reading for a day. */
const MOST_KEPT = 10_000
