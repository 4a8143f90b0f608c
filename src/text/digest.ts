import { hash } from 'node:crypto'

/**
 * A short, stable hash of an ordered list of values: 26 characters of SHA-256 in base 32 (130 bits).
 * The list is hashed as JSON, so ['a', 'bc'] and ['ab', 'c'] differ.
 */
export function digest(...parts: readonly (string | number | boolean | null)[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'binary')
  let bits = 0
  let held = 0
  for (let at = 0, length = 0; length < LETTERS.length; length++, held -= 5) {
    for (; held < 5; held += 8) bits = ((bits & 31) << 8) | bytes.charCodeAt(at++)
    LETTERS[length] = ALPHABET.charCodeAt((bits >> (held - 5)) & 31)
  }
  return String.fromCharCode(...LETTERS)
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
/** Of one digest at a time. */
const LETTERS = new Array<number>(26).fill(0)
