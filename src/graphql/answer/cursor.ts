import type { Place } from '../../graph/read.ts'
import { digest } from '../../text/digest.ts'
import { refusal } from '../refusal.ts'

/** Marks what a cursor was made for, so that it cannot be used in a list with another filter or order. */
export type Mark = string

export function markOf(list: string, filter: object, order: readonly string[]): Mark {
  return digest(list, JSON.stringify(filter), ...order).slice(0, 8)
}

/** Opaque to clients: version, mark, and the place of the row. */
export function encodeCursor(mark: Mark, [key, id]: Place): string {
  return Buffer.from(JSON.stringify([VERSION, mark, key, id])).toString('base64url')
}

/** Throws BAD_CURSOR for anything but a cursor of the same list, filter and order. */
export function decodeCursor(mark: Mark, cursor: string): Place {
  const [version, madeFor, key, id, ...rest] = parts(cursor)
  const whole = isKey(key) && typeof id === 'string' && rest.length === 0
  if (version !== VERSION || typeof madeFor !== 'string' || !whole)
    throw refusal('BAD_CURSOR', `"${cursor.slice(0, 40)}" is no cursor of this API; take one from pageInfo or edges.`)
  if (madeFor !== mark)
    throw refusal('BAD_CURSOR', 'The cursor belongs to another list, filter or order; start again without one.')
  return [key, id]
}

const VERSION = 2

function isKey(value: unknown): value is Place[0] {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

function parts(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
