import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { dateline } from './dateline.ts'
import { groups, type Group } from './roles.ts'
import { isWithin } from './within.ts'

export type Place = {
  readonly key: ReadingKey | null
  readonly name: string | null
  /** The organisation and the region, where both are named. */
  readonly all: readonly ReadingKey[]
}
const NOWHERE: Place = { key: null, name: null, all: [] }

export function placeOf(key: ReadingKey | null): Place {
  return key === null ? NOWHERE : { key, name: null, all: [key] }
}

/** Where what a clause tells took place: "at X", "in X"; the name as read where X is no region or organisation. */
export function placeIn(sentence: Coded, from: number, to: number, context: Context): Place {
  const { text } = sentence
  const named = groups(sentence).filter(
    (group) => group.start >= from && group.end <= to && isPlaced(text, group) && group.items[0]?.tag !== 'P',
  )
  const items = named
    .flatMap(({ items: [first] }) => (first ? [first, ...first.folded] : []))
    .filter(({ tag, keys }) => 'RO'.includes(tag) && keys.length === 1)
  const region = items.find(({ tag }) => tag === 'R') ?? items[0]
  if (region) {
    const all = [...new Set(items.flatMap(({ keys }) => keys))]
    // "in Kampala, Uganda": the smaller says it.
    const said = all.filter((key) => !all.some((other) => other !== key && isRegionWithin(other, key, context)))
    return { key: region.keys[0] ?? null, name: null, all: said }
  }
  const here = /\bhere\b(?! ?["”])/.test(text.slice(from, to)) ? dateline(context) : null
  const venue = /\b(?:at|in) (?:the )?([A-Z][\w'’-]+(?: (?:of |the )?[A-Z][\w'’-]+){0,5})(?![\w]|:)/.exec(
    text.slice(from, to),
  )?.[1]
  return venue &&
    !/^(?:This|That|January|February|March|April|May|June|July|August|September|October|November|December|In)\b/.test(
      venue,
    )
    ? { key: null, name: venue, all: here === null ? regionIn(venue, context) : [here] }
    : placeOf(here ?? besideOffice(sentence, from, to, context))
}

/** "met X, chairman of Acme, in Beijing on Friday": what was folded into an office is where it happened, if nothing else is. */
function besideOffice(sentence: Coded, from: number, to: number, context: Context): ReadingKey | null {
  const { text } = context.article
  const inside = (item: Item): Item[] => [item, ...item.folded.flatMap(inside)]
  const regions = groups(sentence)
    .filter((group) => group.start >= from && group.end <= to && group.items[0]?.tag === 'P')
    .flatMap(({ items }) => items.flatMap(inside))
    .filter(({ tag, keys }) => tag === 'R' && keys.length === 1)
  const last = regions.findLast(
    ({ span }) =>
      /(?<!\b(?:Consul|General|Consulate|Ambassador|Embassy|Representative|[Oo]ffice)),? in (?:the )?$/.test(
        text.slice(Math.max(0, span.start - 24), span.start),
      ) &&
      /^(?:\.|,? (?:on|last|this|yesterday|today|here|earlier|late|early|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/.test(
        text.slice(span.end, span.end + 12),
      ),
  )
  return last?.keys[0] ?? null
}

function isRegionWithin(inner: ReadingKey, outer: ReadingKey, context: Context): boolean {
  return inner.startsWith('region:') && outer.startsWith('region:') && isWithin(inner, outer, context)
}

/** "Qingdao City Hall" is in Qingdao. */
function regionIn(venue: string, { readings }: Context): ReadingKey[] {
  for (const [key, { type, name, aliases }] of readings)
    if (type === 'region' && [name, ...aliases].some((one) => venue.startsWith(`${one} `))) return [key]
  return []
}

/** "in Suwon", "at the headquarters of Entegris" */
function isPlaced(text: string, { under, start }: Group): boolean {
  if (
    /\b(?:Consul|Consul General|Consulate|Consulate General|Ambassador|Embassy|Representative) in (?:the )?$/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
    return false
  if (/^(?:at|in|In|At)$/.test(under ?? '')) return true
  return (
    under === 'of' && /\b(?:at|in) the (?:[\w-]+ ){1,3}of (?:the )?$/.test(text.slice(Math.max(0, start - 60), start))
  )
}
