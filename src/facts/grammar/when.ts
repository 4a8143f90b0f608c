import type { Context, Sentence } from '../context.ts'
import type { Span } from '../statement.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import { clauseEnd, clauseStart } from './roles.ts'
import { coded, type Coded, type Item } from './coded.ts'

export type Moment = { readonly date: PartialDate; readonly span: Span }

const NOT_THE_DAY = /\b(?:since|until|till|by|through|before|between|for|to|from|and|of|the) $/i
const RANGE = /^ ?(?:to|until|through|-|–) ?<D/

/** The day of what happens at a position: the nearest date of its clause, else of its sentence. */
export function dateAt(sentence: Coded, at: number): Moment | null {
  const { text, items } = sentence
  const [from, to] = [clauseStart(text, at), clauseEnd(text, at)]
  const cost = ({ start }: Item) => Math.abs(start - at) + (start < from || start > to ? 400 : 0)
  const dates = items
    .filter((item) => item.date !== null && isDay(text, item) && !isOfTelling(text, item, at))
    .sort((a, b) => cost(a) - cost(b))
  const best = dates[0]
  if (!best?.date || cost(best) > 700) return null
  const range = RANGE.test(text.slice(best.end))
    ? items.find((item) => item.date !== null && item.start > best.end)
    : undefined
  return { date: range?.date ? shared(best.date.date, range.date.date) : best.date.date, span: best.span }
}

const DATELINE = /^[\s([]*(?:[\p{Lu}.'-]+|<[ROP]\d+>)?(?:,? ?<[RO]\d+>)*[,/ (-]*$/u
const LINE = /^\)?(?:\.? ?\([^()]{1,40}\)|[^<.:]{0,24}?)(?:--?|–|—|:| - )|^\.? \([^()]{1,40}\) /
/** "LYON (Wire / News - 24th August, 2022)" */
const FILED = /^\s*(?:[\p{Lu}.' -]+|<R\d+>),? \([^()<>]{0,70}(?:[-–—,] ?)?$/u
const TOLD =
  /\b(?:said|announced|announces|reported|confirmed|told (?:\w+ ){1,2}|added|disclosed|revealed|noted)(?: in an? (?:\w+ ){1,3})?(?: on| late| early)*(?: the)? $/

/** "a statement issued here on Tuesday said" */
const ISSUED =
  /\b(?:statement|release|communiqu[eé]|notice|report|note|message)(?: [\w<>]+){0,4} (?:issued|released|published|sent|posted|received)?(?: here| in <R\d+>| by <[RO]\d+>)?(?: on| late)? ?$/

/** "renewed the accord, first signed in 1992" */
const FIRST =
  /\b(?:first|originally|initially) (?:signed|concluded|inked|agreed|established|reached) (?:in |on |back in )?$/

/** "his third visit since taking office in 2022" */
const SINCE = /\bsince (?:[\w<>]+ ){1,5}(?:in|on) (?:early |late |mid-?)?$/

/** The day on which an article was filed, or somebody told of it, is not the day it tells of. */
function isOfTelling(text: string, { start, end }: Item, at: number): boolean {
  if (start < 60 && DATELINE.test(text.slice(0, start)) && LINE.test(text.slice(end, end + 50))) return true
  if (start < 100 && text[end] === ')' && FILED.test(text.slice(0, start))) return true
  const first = FIRST.exec(text.slice(Math.max(0, start - 40), start))
  if (first !== null && at < start - first[0].length - 12) return true
  const since = SINCE.exec(text.slice(Math.max(0, start - 50), start))
  if (since !== null && at < start - since[0].length) return true
  if (
    ISSUED.test(text.slice(Math.max(0, start - 60), start)) &&
    /^,? (?:said|says|reads?|noted)\b/.test(text.slice(end))
  )
    return true
  const told = TOLD.exec(text.slice(Math.max(0, start - 40), start))
  return told !== null && Math.abs(start - at) > told[0].length
}

function isDay(text: string, { start, end, date }: Item): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (RANGE.test(text.slice(end))) return !/\bsince $/.test(before) && (date?.date.length ?? 0) > 4
  if ((date?.date.length ?? 0) === 4 && /<D\d+> ?(?:-|–|to|and) ?$/.test(before)) return false
  return (
    !NOT_THE_DAY.test(before) ||
    /\b(?:evening|morning|afternoon|night|day|end|beginning|month) of (?:the )?$/.test(
      text.slice(Math.max(0, start - 24), start),
    )
  )
}

/** What two dates have in common: a journey from 6 to 18 May was in May. */
function shared(a: PartialDate, b: PartialDate): PartialDate {
  if (a.slice(0, 7) === b.slice(0, 7)) return a === b ? a : a.slice(0, 7)
  return a.slice(0, 4)
}

/**
 * The day of what a sentence without a date goes on to tell: that of the nearest sentence before it
 * that tells of recent days; a journey's month where the article is of a journey.
 */
export function dateToldBefore(sentence: Sentence, context: Context): Moment | null {
  const at = context.sentences.indexOf(sentence)
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const earlier = context.sentences[back]
    if (!earlier || earlier.kind === 'furniture') continue
    const read = coded(earlier, context)
    const moment = journeyIn(earlier, context) ?? dateAt(read, 0)
    if (moment && isRecent(moment.date, context)) return moment
  }
  return journey(context)
}

/** As above; else the day the article opens with: whom somebody meets and where is news of that day, what was signed may be older. */
export function dateBefore(sentence: Sentence, context: Context): Moment | null {
  return dateToldBefore(sentence, context) ?? lead(context)
}

/** The day an article opens with. */
function lead(context: Context): Moment | null {
  const moments = opening(context, 3).map((sentence) => dateAt(coded(sentence, context), 0))
  return (
    moments.find((moment) => moment !== null && moment.date.length === 10 && isRecent(moment.date, context)) ?? null
  )
}

/** The day, or month, of a journey still to come that an article opens with: what is planned for it has its date. */
export function dateAhead(context: Context): Moment | null {
  const published = context.article.publishedAt?.slice(0, 10)
  if (published === undefined) return null
  for (const sentence of opening(context, 2)) {
    if (!JOURNEY.test(sentence.text) || !/\b(?:will|to|is|are)\b/.test(sentence.text)) continue
    const ahead = sentence.dates.filter(({ date }) => date.length >= 7 && date > published.slice(0, date.length))
    const [first, last] = [ahead[0], ahead.at(-1)]
    if (first && last) return { date: shared(first.date, last.date), span: first }
  }
  return null
}

const JOURNEY = /\b(?:visit|visits|visiting|visited|trip|mission|tour|journey|delegation)\b/i

function journey(context: Context): Moment | null {
  const moments = opening(context, 2).map((sentence) => journeyIn(sentence, context))
  return moments.find((moment) => moment !== null) ?? null
}

/** An article's first sentences. */
function opening(context: Context, most: number): Sentence[] {
  const first: Sentence[] = []
  for (const sentence of context.sentences) {
    if (first.length === most) break
    if (sentence.kind === 'body') first.push(sentence)
  }
  return first
}

const RETURN = /\b(?:returned|returns|return|came home|until|wrapped up|concluded|ended|from)\b/i

/** The month, or year, of a journey told with its first and last day. */
export function journeyIn(sentence: Sentence, context: Context): Moment | null {
  const dates = sentence.dates.filter(({ date }) => date.length >= 7 && isRecent(date, context))
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || first.date === last.date || !JOURNEY.test(sentence.text) || !RETURN.test(sentence.text))
    return null
  const date = shared(first.date, last.date)
  return date.length >= 7 ? { date, span: first } : null
}

function isRecent(date: PartialDate, context: Context): boolean {
  const published = context.article.publishedAt?.slice(0, 10)
  if (published === undefined || date.length < 7) return false
  const days = (Date.parse(published) - Date.parse((date + '-01').slice(0, 10))) / 86_400_000
  return days >= -1 && days < 62
}
