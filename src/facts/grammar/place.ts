import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { groups } from './roles.ts'

export type Place = { readonly key: ReadingKey | null; readonly name: string | null }
const NOWHERE: Place = { key: null, name: null }

/** Where what a clause tells took place: "at X", "in X"; the name as read where X is no region or organisation. */
export function placeIn(sentence: Coded, from: number, to: number, _context: Context): Place {
  const { text } = sentence
  const named = groups(sentence).find((group) => group.start >= from && group.end <= to && /^(?:at|in)$/.test(group.under ?? '') && group.items[0]?.tag !== 'P')
  const item = named?.items[0]
  if (item?.keys.length === 1) return { key: regionOf(item) ?? item.keys[0] ?? null, name: null }
  const venue = /\b(?:at|in) (?:the )?([A-Z][\w'’-]+(?: (?:of |the )?[A-Z][\w'’-]+){0,5})(?![\w]|:)/.exec(text.slice(from, to))?.[1]
  return venue && !/^(?:This|That|January|February|March|April|May|June|July|August|September|October|November|December|In)\b/.test(venue) ? { key: null, name: venue } : NOWHERE
}

function regionOf(item: Item): ReadingKey | null {
  return item.tag === 'R' ? (item.keys[0] ?? null) : null
}
