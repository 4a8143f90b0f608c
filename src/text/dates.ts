import { addDays, addMonths } from './calendar.ts'
import { DATE_PATTERNS, type DateReading, type Moment } from './date-patterns.ts'
import { isPartialDate, type PartialDate } from './partial-date.ts'
import { matches } from './matches.ts'

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
type Match = {
  readonly start: number
  readonly end: number
  readonly reading: DateReading
  readonly first: Ends
  readonly second: Ends | null
}
type Ends = readonly [number, number]

/**
 * The dates of the sentences of one article, in order, a list for each sentence. `published` is an ISO date or
 * time, null if unknown: then only dates with a year are found. "The same day" takes the date before it, at most
 * twelve sentences back. No date is more precise than its words.
 */
export function resolveDates(sentences: readonly Piece[], published: string | null): readonly (readonly FoundDate[])[] {
  return resolveAllDates([{ sentences, published }])[0] ?? []
}

/** The same for several articles: each pattern is looked for in all of them before the next is. */
export function resolveAllDates(
  articles: readonly { readonly sentences: readonly Piece[]; readonly published: string | null }[],
): readonly (readonly (readonly FoundDate[])[])[] {
  const searched = articles.map(({ sentences, published }) =>
    sentences.map(({ text }): Searched => ({
      text: text.replace(BLANKS, ' '),
      published: published?.slice(0, 10) ?? null,
      found: [],
    })),
  )
  search(searched.flat())
  return articles.map(({ sentences }, article) => {
    const dates: FoundDate[][] = []
    for (const [at, sentence] of sentences.entries()) {
      const matches = longest(searched[article]?.[at]?.found ?? [])
      dates.push(matches.length === 0 ? [] : datesOf(sentence, matches, dates.slice(-12).flat()))
    }
    return dates
  })
}

/** A sentence with the expressions found in it so far. */
type Searched = { readonly text: string; readonly published: string | null; readonly found: Match[] }

function datesOf({ text, start: offset }: Piece, matches: readonly Match[], before: readonly FoundDate[]): FoundDate[] {
  const dates: FoundDate[] = []
  for (const { reading, first, second } of matches) {
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

/** Other blanks than the space, each of one character. */
const BLANKS = /[\t\u00a0\u2007\u2009\u202f]/g
const LIST = /and|&/
const LENGTH = { day: 10, month: 7, year: 4 } as const

function stepped(date: PartialDate, { step, unit }: Extract<DateReading, { step: number }>): PartialDate {
  if (unit === 'day') return addDays(date, step)
  return unit === 'month' ? addMonths(date, step) : String(Number(date.slice(0, 4)) + step)
}

/** What every date holds one of. */
const ANY_SIGN = new RegExp([...new Set(DATE_PATTERNS.map(({ sign }) => sign.source))].join('|'))

function search(sentences: readonly Searched[]): void {
  const likely = sentences.filter(({ text }) => ANY_SIGN.test(text))
  const bySign = new Map<RegExp, readonly Searched[]>()
  for (const { sign, pattern, read } of DATE_PATTERNS) {
    const shown = bySign.get(sign) ?? likely.filter(({ text }) => sign.test(text))
    bySign.set(sign, shown)
    for (const { text, published, found } of shown)
      for (const match of matches(text, pattern)) {
        const start = match.index
        const end = start + match[0].length
        const { first, second } = endsOf(match)
        const moment = published === null ? null : momentAt(published, () => tenseAt(text, first[0], end))
        const reading = read(match.groups ?? {}, moment)
        if (reading) found.push({ start, end, reading, first, second })
      }
  }
}

/** From left to right those that do not overlap, at each place the longest. */
function longest(found: Match[]): readonly Match[] {
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** Where the one date, or the two ends of the range, stand. */
function endsOf(match: RegExpExecArray): { first: Ends; second: Ends | null } {
  const { a, b, core, year } = match.indices?.groups ?? {}
  const whole: Ends = [match.index, match.index + match[0].length]
  if (!b) return { first: core ?? whole, second: null }
  const isYearBehind = year !== undefined && year[0] >= b[1]
  return { first: a ?? core ?? whole, second: isYearBehind ? [b[0], whole[1]] : b }
}

/** "28 April to 3 May 2024": two dates with "to" between them are a range, and share the year that one of them states. */
function joinedRanges(dates: readonly FoundDate[], text: string, offset: number): FoundDate[] {
  const joined = [...dates]
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const [one, next] = [joined[index], joined[index + 1]]
    if (!one || !next) continue
    const between = text.slice(one.end - offset, next.start - offset)
    const isRange =
      RANGE.test(between) && one.range === null && next.range === null && one.date <= withYearOf(next, one).date
    if (!isRange && !LISTED.test(between)) continue
    joined[index] = { ...withYearOf(one, next), range: isRange ? 'first' : one.range }
    joined[index + 1] = { ...withYearOf(next, one), range: isRange ? 'last' : next.range }
  }
  return joined
}

const RANGE = /^(?: ?[-–—~] ?|,? (?:to|through|until|till) (?:the )?)$/
const LISTED = /^,? (?:and|&) (?:the |on |in )?$/

/** A date whose year was guessed, in the year that its neighbour states. */
function withYearOf(date: FoundDate, neighbour: FoundDate): FoundDate {
  if (date.yearStated || !neighbour.yearStated || date.date.length < 7) return date
  const year = Number(neighbour.date.slice(0, 4))
  const inYear = `${year}${date.date.slice(4)}`
  const crosses = date.start < neighbour.start ? inYear > neighbour.date : inYear < neighbour.date
  const shifted = crosses ? `${year + (date.start < neighbour.start ? -1 : 1)}${date.date.slice(4)}` : inYear
  return isPartialDate(shifted) ? { ...date, date: shifted, yearStated: true } : date
}

const AHEAD =
  /\b(?:will|shall|plan(?:s|ned|ning)? (?:to|for|on)|scheduled|slated|set (?:to|for)|due to|expect(?:s|ed) to|to be (?:held|signed|opened|completed)|upcoming|is to|are to|aim(?:s|ing)? (?:to|for)|going to|forthcoming|deadline)\b/gi
const BEHIND =
  /(?<!\b(?:be|to be) )\b(?:said|says|announced|signed|held|met|visited|told|agreed|unveiled|revealed|attended|stated|added|was|were|had|has|have|took place|began|opened|joined)\b/gi

/** Few expressions ask which way their clause looks. */
function momentAt(published: string, tense: () => Moment['tense']): Moment {
  return {
    published,
    get tense() {
      return tense()
    },
  }
}

/** Whether the clause of an expression looks ahead or back: by the last such verb before it, else the first behind. */
function tenseAt(text: string, start: number, end: number): Moment['tense'] {
  const before = lastClause(text.slice(Math.max(0, start - 200), start))
  const [ahead, behind] = [lastIndex(before, AHEAD), lastIndex(before, BEHIND)]
  if (ahead >= 0 || behind >= 0) return ahead > behind ? 'future' : 'past'
  const after = text.slice(end, end + 160)
  const [next, back] = [after.search(AHEAD), after.search(BEHIND)]
  if (next < 0 && back < 0) return null
  return back < 0 || (next >= 0 && next < back) ? 'future' : 'past'
}

function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(';') + 1, text.lastIndexOf(': ') + 1 && text.lastIndexOf(': ') + 2))
}

function lastIndex(text: string, pattern: RegExp): number {
  return matches(text, pattern).at(-1)?.index ?? -1
}
