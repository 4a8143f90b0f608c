import type { ReadingKey } from '../facts/statement.ts'
import { resolveDates } from '../text/dates.ts'
import { earliest, type PartialDate } from '../text/partial-date.ts'
import { append } from './append.ts'
import type { Support, Testimony } from './evidence.ts'

/**
 * The day for which an article states an office: that of the event it is told with, else the day it was published; null where
 * neither is known. An event counts where the official takes part in it and both stand in one sentence, or where it is
 * the only one; a date counts where the words say "then", "under" or "was".
 */
export function statementDays(): (office: Support<'office'>) => PartialDate | null {
  const known = new Map<string, ReadonlyMap<string, readonly Dated[]>>()
  const eventsOf = (testimony: Testimony) => {
    const found = known.get(testimony.articleId) ?? datedEvents(testimony)
    known.set(testimony.articleId, found)
    return found
  }
  return ({ testimony, statement }) => {
    const { claim, quote } = statement
    const published = testimony.publishedAt?.slice(0, 10) ?? null
    const part = (eventsOf(testimony).get(claim.official) ?? []).filter(({ date }) => isPast(date, published))
    const beside = part.filter((event) => event.quote.includes(quote) || quote.includes(event.quote))
    const [only, ...others] = new Set((beside.length > 0 ? beside : part).map(({ date }) => date))
    if (only !== undefined && others.length === 0) return only
    return datedThen(statement.quote, testimony, claim.official) ?? published
  }
}

type Dated = { readonly date: PartialDate; readonly quote: string }

/** By reading key: the events with a date that somebody took part in. */
function datedEvents({ statements }: Testimony): ReadonlyMap<string, readonly Dated[]> {
  const events = new Map<string, Dated[]>()
  const agreements = new Map<string, Dated>()
  const note = (official: string, date: PartialDate | null, quote: string) => {
    if (date !== null) append(events, official, { date, quote })
  }
  for (const { id, claim, quote } of statements) {
    if (claim.kind === 'agreement' && claim.date !== null) agreements.set(id, { date: claim.date, quote })
    if (claim.kind === 'visit') note(claim.official, claim.date, quote)
    if (claim.kind === 'meeting') for (const official of claim.attendees) note(official, claim.date, quote)
  }
  for (const { claim } of statements) {
    const signed = claim.kind === 'signature' ? agreements.get(claim.about) : undefined
    if (claim.kind === 'signature' && signed) note(claim.official, signed.date, signed.quote)
  }
  return events
}

/** "In 2005, Sohn Hak-kyu was Governor", "on May 19, 2008, under Governor Kim Moon-soo": the one past date beside such words. */
function datedThen(quote: string, { statements, publishedAt }: Testimony, official: ReadingKey): PartialDate | null {
  if (!/\b(?:under|then|was|were|had been)\b/.test(quote)) return null
  const names = statements.flatMap(({ claim }) =>
    claim.kind === 'entity' && claim.key === official ? [claim.name, ...claim.aliases] : [],
  )
  if (!names.some((name) => heldThen(name).test(quote))) return null
  const published = publishedAt?.slice(0, 10) ?? null
  const dates = resolveDates([{ text: quote, start: 0 }], published).flat()
  const [only, ...others] = new Set(dates.map(({ date }) => date).filter((date) => isPast(date, published)))
  return only !== undefined && others.length === 0 ? only : null
}

function heldThen(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `\\b(?:under|then)[- ](?:the )?(?:[\\w-]+ ){0,4}${escaped}|${escaped},? (?:who )?(?:was|were|had been|then)\\b`,
  )
}

function isPast(date: PartialDate, published: string | null): boolean {
  return published === null || earliest(date) <= published
}
