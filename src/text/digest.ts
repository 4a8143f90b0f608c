import { hash } from 'node:crypto'

/**
 * A short, stable hash of an ordered list of values: 26 characters of SHA-256 in base 32 (130 bits).
 * The list is hashed as JSON, so ['a', 'bc'] and ['ab', 'c'] differ.
 */
export function digest(...parts: readonly (string | number | boolean | null)[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer')
  let bits = 0
  let held = 0
  for (let at = 0, place = 0; place < text.length; held -= 5) {
    for (; held < 5; held += 8) bits = ((bits & 31) << 8) | (bytes[at++] as number)
    text[place++] = ALPHABET.charCodeAt((bits >> (held - 5)) & 31)
  }
  return text.toString('latin1')
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** Written over by each call: a text put together letter by letter would be in 26 pieces. */
const text = Buffer.alloc(26)
