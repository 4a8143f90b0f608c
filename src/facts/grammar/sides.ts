import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { codesAbove, countryOf } from './within.ts'

/** What an official acts for when signing: the region of a governor or minister, else the organisation. */
export function actsFor(official: ReadingKey, context: Context): ReadingKey | null {
  const offices = context.readings.get(official)?.offices ?? []
  const now = offices.filter(({ of, former }) => of !== null && !former)
  return (now[0] ?? offices.find(({ of }) => of !== null))?.of ?? null
}

/** The country reading an official's body belongs to, where the article names it. */
export function countryReading(body: ReadingKey, context: Context): ReadingKey | null {
  const code = countryOf(body, context)
  if (code === null) return null
  for (const [key, reading] of context.readings) if (reading.code === code) return key
  return null
}

export type Attendee = { readonly official: ReadingKey; readonly side: 'a' | 'b'; readonly role: 'principal' | 'guest' }

/** Whether two officials are of one side: one body, or one country where the meeting is between countries. */
export function colleagues(a: ReadingKey, b: ReadingKey, context: Context): boolean {
  const [left, right] = [actsFor(a, context), actsFor(b, context)]
  if (left === null || right === null) return false
  if (left === right) return true
  return root(left, context) !== null && root(left, context) === root(right, context)
}

/** The smallest region an organisation belongs to, as code; the region itself for a region. */
function root(body: ReadingKey, context: Context): string | null {
  return codesAbove(body, context)[0] ?? null
}
