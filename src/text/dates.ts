import { addDays, addMonths } from './calendar.ts'
import { DATE_PATTERNS, type DateReading, type Moment } from './date-patterns.ts'
import type { PartialDate } from './partial-date.ts'

/** A date expression of a text, resolved. */
export type FoundDate = {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly date: PartialDate
  /** First or last day of a range ("May 6 to 18" gives two dates), null for a date by itself. */
  readonly range: 'first' | 'last' | null
  /** Whether its year is stated, or found from the day of publication. */
  readonly yearStated: boolean
  /** The date it steps on from, for "the same day" and "the following year". */
  readonly antecedent: { readonly start: number; readonly end: number } | null
}

type Piece = { readonly text: string; readonly start: number }
type Match = { readonly start: number; readonly end: number; readonly reading: DateReading; readonly first: Ends; readonly second: Ends | null }
type Ends = readonly [number, number]

/**
 * The dates of the sentences of one article, in order, a list for each sentence. `published` is an ISO date or
 * time, null if unknown: then only dates with a year are found. "The same day" takes the date before it, at most
 * three sentences back. No date is more precise than its words.
 */
export function resolveDates(sentences: readonly Piece[], published: string | null): readonly (readonly FoundDate[])[] {
  const found: FoundDate[][] = []
  for (const sentence of sentences) {
    const before = found.slice(-3).flat()
    found.push(datesOf(sentence, published?.slice(0, 10) ?? null, before))
  }
  return found
}

function datesOf({ text, start: offset }: Piece, published: string | null, before: readonly FoundDate[]): FoundDate[] {
  const dates: FoundDate[] = []
  for (const { reading, first, second } of matchesIn(text, published)) {
    const at = ([start, end]: Ends, date: PartialDate, rest: Partial<FoundDate> = {}): FoundDate => ({
      start: start + offset,
      end: end + offset,
      surface: text.slice(start, end),
      date,
      range: null,
      yearStated: true,
      antecedent: null,
      ...rest,
    })
    if ('from' in reading && second) {
      const { yearStated } = reading
      const list = LIST.test(text.slice(first[1], second[0]))
      dates.push(at(first, reading.from, { range: list ? null : 'first', yearStated }))
      dates.push(at(second, reading.to, { range: list ? null : 'last', yearStated }))
    } else if ('date' in reading) {
      dates.push(at(first, reading.date, { yearStated: reading.yearStated }))
    } else if ('step' in reading) {
      const from = [...before, ...dates].findLast(({ date }) => date.length >= LENGTH[reading.unit])
      if (from) dates.push(at(first, stepped(from.date, reading), { antecedent: { start: from.start, end: from.end } }))
    }
  }
  return joinedRanges(dates, text, offset)
}

const LIST = /and|&/
const LENGTH = { day: 10, month: 7, year: 4 } as const

function stepped(date: PartialDate, { step, unit }: Extract<DateReading, { step: number }>): PartialDate {
  if (unit === 'day') return addDays(date, step)
  return unit === 'month' ? addMonths(date, step) : String(Number(date.slice(0, 4)) + step)
}

/** All matches from left to right that do not overlap, at each place the longest. */
function matchesIn(text: string, published: string | null): Match[] {
  if (!HINT.test(text)) return []
  const matches: Match[] = []
  for (const { pattern, read } of DATE_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const moment: Moment | null = published === null ? null : { published, future: isFuture(text, start, end) }
      const reading = read(match.groups ?? {}, moment)
      const ends = match.indices?.groups
      if (reading) matches.push({ start, end, reading, first: ends?.['b'] || inParts(match[0]) ? (ends?.['a'] ?? [start, end]) : [start, end], second: ends?.['b'] ?? null })
    }
  }
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return matches.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** A sentence without any of these has no date: saves most of the work. */
const HINT =
  /\d|(?:day|month|year|week|night|today|tomorrow|morning|afternoon|evening)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{3}|spring|summer|autumn|fall/
