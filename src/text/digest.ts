import { createHash } from 'node:crypto'

/**
 * A short, stable hash of an ordered list of values: 26 characters of SHA-256 in base 32 (130 bits).
 * The list is hashed as JSON, so ['a', 'bc'] and ['ab', 'c'] differ.
 */
export function digest(...parts: readonly (string | number | boolean | null)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest()
  let bits = ''
  for (const byte of bytes.subarray(0, 17)) bits += byte.toString(2).padStart(8, '0')
  return Array.from({ length: 26 }, (_, index) => ALPHABET[parseInt(bits.slice(index * 5, index * 5 + 5), 2)]).join('')
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
