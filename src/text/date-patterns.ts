import { addDays, addMonths, commonDate, daysBetween, weekdayOf } from './calendar.ts'
import { isPartialDate, type PartialDate } from './partial-date.ts'

/** From when an expression is read: the day of publication, and whether its clause looks ahead or back. */
export type Moment = { readonly published: string; readonly tense: 'future' | 'past' | null }

/** What an expression means: one date, the two ends of a range, or a step from a date named before. */
export type DateReading =
  | { readonly date: PartialDate; readonly yearStated: boolean }
  | { readonly from: PartialDate; readonly to: PartialDate; readonly yearStated: boolean }
  | { readonly step: number; readonly unit: 'day' | 'month' | 'year' }

type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a date. The groups `a` and `b` are the two ends of a range, `core` the date itself behind its lead-in word. */
export type DatePattern = {
  /** A sign that every match holds: a text without it is not searched. */
  readonly sign: RegExp
  readonly pattern: RegExp
  /** Null where the words turn out to be no date, or none without a day of publication. */
  readonly read: (groups: Groups, moment: Moment | null) => DateReading | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** With a capital: "may" and "march" are words. */
const MONTH = String.raw`(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\p{L})\.?|January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?)(?!\p{L})`
const M = `(?<month>${MONTH})`
const WEEKDAY = String.raw`(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day`
const W = String.raw`(?:\b(?:${WEEKDAY}|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?),? (?:the )?)?`
const NUMBER_ENDS = String.raw`(?![\d%]|[.,:]\d|/\d\d?(?!\d)|\p{L})`
const day = (name: string) => String.raw`(?<${name}>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)${NUMBER_ENDS}`
const Y = String.raw`(?<year>(?:19|20)\d\d)${NUMBER_ENDS}`
const OF_YEAR = String.raw`(?:(?:,? ?/? ?|,? of |’)${Y}|,? (?:of )?(?<which>this|last|next) year)?`
const TO = String.raw`(?: ?[-–—~] ?|,? (?:to|through|thru|until|till) )(?:the )?`
const AND = String.raw`,? (?:and|&) (?:the )?`
/** What may follow a bare day number that is a day and no count ("May 28 and 30 people"). */
const FOLLOWS = String.raw`(?=\s*(?:$|[.,;:!?()\]”"’/–—-]|(?:in|at|on|of|with|for|to|and|by|during|when|he|she|they|the|a|an|as|after|before|this|last|next|local|where|while|from|respectively|under)\b|${MONTH}|(?:19|20)\d\d))`
const BEFORE_YEAR = String.raw`(?<!No\.? ?\d{1,4} )(?:in|since|by|until|till|from|during|of|for|to|before|after|between|and|early|late|mid|year|around|through|back in|half|quarter|summer|spring|autumn|fall|winter|season|beginning|end|Q[1-4]|[1-4]Q|H[12])`
const COUNTED = String.raw`(?!\s+(?:\p{Ll}+ )?(?:people|persons|participants|residents|workers|jobs|students|companies|firms|units|visitors|delegates|officials|guests|seats|members|households|tons?|tonnes|km|kilometers|kilometres|meters|metres|miles|hectares|acres|won|yen|yuan|dollars|euros|pounds|rupees|percent|times|years|days|hours|MW|megawatts|vehicles|items|cases|points|square|million|billion|trillion)\b)`
const PAPER = String.raw`(?=\s+(?:\p{L}+[ -]){0,2}(?:agreement|agreements|accord|pact|treaty|MOU|MoU|memorandum|declaration|contract|deal|visit|summit|conference|protocol)\b)`

/** Signs that several patterns share, each looked for once in a text. */
const DIGIT = /\d/
const YEAR = /(?:19|20)\d\d/
const MONTH_NAME = /Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC/
const UNIT = /day|week|month|year/

const absolute = (sign: RegExp, pattern: string, read: DatePattern['read']): DatePattern => ({
  sign,
  pattern: new RegExp(pattern, 'dgu'),
  read,
})
/** Read against the day of publication: nothing without one. */
const relative = (
  sign: RegExp,
  pattern: string,
  read: (groups: Groups, moment: Moment) => DateReading | null,
): DatePattern => absolute(sign, pattern, (groups, moment) => moment && read(groups, moment))

/** Of two patterns that match at one place the longer match is taken. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  // May 28 · Sept. 5, 2024 · Tuesday, May 14 · May 6-18, 2024 · May 6 and 7 · May 28 of last year
  absolute(
    MONTH_NAME,
    String.raw`(?<a>${W}\b${M} ?${day('first')})(?:(?:${TO}|(?<and>${AND}))(?<b>${day('second')})${FOLLOWS})?${OF_YEAR}`,
    monthDay,
  ),
  // 14 May 2024 · 28th of May · 6-18 May · the 6th and 7th of May 2024 · 15th day of May, 2024
  absolute(
    MONTH_NAME,
    String.raw`(?<a>${W}\b${day('first')})(?:(?:${TO}|(?<and>${AND}))(?<b>${day('second')}))?(?: day)?(?: of)?[ -]${M}${OF_YEAR}`,
    monthDay,
  ),
  // 2024-05-14 · 2024.05.14 · 14.05.2024 · 5/28/2024 where only one order can be
  absolute(
    YEAR,
    String.raw`(?<![\d.,/-])(?<year>(?:19|20)\d\d)(?<sep>[-./])(?<m>\d\d?)\k<sep>(?<d>\d\d?)(?![\d/-])`,
    ({ year, m, d }) => one(ymd(year, m, d), true),
  ),
  absolute(
    YEAR,
    String.raw`(?<![\d.,/-])(?<p>\d\d?)(?<sep>[-./])(?<q>\d\d?)\k<sep>(?<year>(?:19|20)\d\d)(?![\d/-])`,
    numeric,
  ),
  // May 2024 · May of 2024 · January of this year · October last year
  absolute(
    MONTH_NAME,
    String.raw`\b${M}(?:,? (?:of )?${Y}|,? (?:of )?(?<which>this|last|next) year)`,
    ({ month, year, which }, moment) => one(inMonth(month, yearOf(year, which, moment)), true),
  ),
  // last September · this January · next March
  relative(
    MONTH_NAME,
    String.raw`\b(?<which>[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|[Cc]oming) ${M}(?! ?\d)`,
    ({ which = '', month }, moment) => one(relativeMonth(which, month, moment), true),
  ),
  // in May · since late June · mid-July
  relative(
    MONTH_NAME,
    String.raw`(?:\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Dd]uring|of|for|[Ff]rom|[Bb]efore|[Aa]fter|[Aa]round|[Ee]arly|[Ll]ate|[Mm]id|[Tt]hrough|to|and|between) |\b[Mm]id-)(?<core>${M})(?!\.? ?\d|, ?${Y}|’s|(?<=May) \p{Lu}|,? (?:of )?(?:this|last|next) year|,? of \d)`,
    ({ month }, moment) => one(nearestMonth(month, moment), false),
  ),
  // in 1996 · (1996) · mid-2025 · the 2018 agreement · 2009-2011
  absolute(
    YEAR,
    String.raw`(?<!\b(?:FYE?|[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear) )(?:\b(?:${BEFORE_YEAR}|In|Since|By|From|Until|During|Between|Early|Late|Mid)(?: the)?(?: year)?[ -])(?<core>${Y})(?:${TO}(?<b>(?<end>(?:19|20)\d\d))${NUMBER_ENDS})?${COUNTED}`,
    years,
  ),
  absolute(YEAR, String.raw`\(\s*(?:[^()\d]{0,24}[, ])?(?<core>${Y})(?:${TO}(?<b>(?<end>(?:19|20)\d\d)))?\s*\)`, years),
  absolute(YEAR, String.raw`(?<![-–\d])\b(?<core>${Y})${TO}(?<b>(?<end>(?:19|20)\d\d))${NUMBER_ENDS}${COUNTED}`, years),
  absolute(YEAR, String.raw`\b(?:[Tt]he|[Aa]|[Tt]heir|[Ii]ts|[Hh]is|[Oo]ur) (?<core>${Y})${PAPER}`, years),
  // the 30th of last month · on the 24th
  relative(
    DIGIT,
    String.raw`\b(?:on |from )?(?:the )?${day('first')}(?:(?:${TO}|(?<and>${AND}))(?<b>${day('second')}))? (?:of )?(?<which>last|this|next) month`,
    dayOfMonth,
  ),
  relative(
    DIGIT,
    String.raw`\b(?:[Oo]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]etween) (?<core>the (?<first>\d\d?(?:st|nd|rd|th)))(?:(?:${TO}|(?<and>${AND}))(?<b>(?<second>\d\d?(?:st|nd|rd|th))))?${FOLLOWS}(?!\s*-)(?! of (?!this|last|next|the month))`,
    dayOfMonth,
  ),
  // last month · earlier this month · next year · last week · last summer
  relative(
    UNIT,
    String.raw`\b(?:[Ee]arlier |[Ll]ater |[Ee]arly |[Ll]ate )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>month|year|week|weekend)\b`,
    unitAway,
  ),
  relative(
    /[Ll]ast (?:spring|summer|autumn|fall)/,
    String.raw`\b[Ll]ast (?<season>spring|summer|autumn|fall)\b`,
    lastSeason,
  ),
  // two years ago · a month ago · 10 days ago
  relative(
    /ago/,
    String.raw`\b(?<count>\d{1,3}|${['an?', ...COUNTS].join('|')}|${['An?', ...COUNTS.map(capital)].join('|')}) (?<unit>day|week|month|year|decade)s? ago\b`,
    ago,
  ),
  // today · yesterday · tomorrow · this morning
  relative(
    /day|night|morrow|morning|afternoon|evening/,
    String.raw`\b(?<word>[Tt]he day before yesterday|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)\b(?!['’]s (?:world|society|era|age|economy|young|youth|children|market))`,
    ({ word = '' }, { published }) =>
      one(
        addDays(published, /before/.test(word) ? -2 : /yester|last/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0),
        true,
      ),
  ),
  // on Monday · last Friday · next Tuesday
  relative(
    /[nsir]day/,
    String.raw`(?<!\b(?:Black|Good|Easter|Ash|Cyber|Palm|Holy|Super|The Sun|Bloody) )\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his coming|[Tt]his past|[Cc]oming|[Tt]his) )?(?<weekday>${WEEKDAY})(?! (?:Times|Mail|Telegraph|Observer|Island|Post|Express|Club|Tribune|Standard)\b)(?!,? ${MONTH} \d)`,
    weekday,
  ),
  // the same day · that month · the following year · a day earlier · the day before,
  absolute(
    UNIT,
    String.raw`\b(?<which>[Tt]he same|[Tt]hat same|[Tt]hat very|[Tt]hat|[Tt]he very same|[Tt]he following|[Tt]he (?:very )?next|[Tt]he previous|[Tt]he preceding) (?<unit>day|month|year)\b(?!-| (?:\d|after|that))`,
    step,
  ),
  absolute(
    UNIT,
    String.raw`\b(?:[Tt]he|[Aa]|[Oo]ne) (?<unit>day|month|year) (?<which>before|earlier|after|later)(?= ?[,.;:)]|$| (?:at|in|with)\b)`,
    step,
  ),
]

function monthDay({ month, first, second, year, which }: Groups, moment: Moment | null): DateReading | null {
  const stated = yearOf(year, which, moment)
  const chosen = stated ?? (moment && nearestYear(month, first, moment))
  const from = chosen ? ymd(chosen, monthNumber(month), first) : null
  const to = chosen && second ? ymd(chosen, monthNumber(month), second) : null
  if (!from) return null
  return to ? { from, to, yearStated: stated !== null } : one(from, stated !== null)
}

function numeric({ p, q, year }: Groups): DateReading | null {
  const [a, b] = [Number(p), Number(q)]
  if (a <= 12 && b <= 12 && a !== b) return null
  return one(a > 12 ? ymd(year, q, p) : ymd(year, p, q), true)
}

function years({ year = '', end }: Groups): DateReading | null {
  return end && end > year ? { from: year, to: end, yearStated: true } : one(year, true)
}

function dayOfMonth({ first, second, which }: Groups, { published, tense }: Moment): DateReading | null {
  const here = addMonths(published, which === 'last' ? -1 : which === 'next' ? 1 : 0)
  const inThis = ymd(here.slice(0, 4), here.slice(5), first)
  const late = which === undefined && tense !== 'future' && (inThis === null || inThis > published)
  const early = which === undefined && tense === 'future' && inThis !== null && inThis < published
  const there = late ? addMonths(here, -1) : early ? addMonths(here, 1) : here
  const from = ymd(there.slice(0, 4), there.slice(5), first)
  const to = second ? ymd(there.slice(0, 4), there.slice(5), second) : null
  return from && to ? { from, to, yearStated: true } : one(from, true)
}

function unitAway({ which = '', unit }: Groups, { published }: Moment): DateReading | null {
  const count = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0
  if (unit === 'year') return one(String(Number(published.slice(0, 4)) + count), true)
  if (unit === 'month') return one(addMonths(published, count), true)
  const monday = addDays(
    published,
    ((8 - weekdayOf(published)) % 7) - 7 + (weekdayOf(published) === 1 ? 7 : 0) + 7 * count,
  )
  return one(commonDate(unit === 'week' ? monday : addDays(monday, 5), addDays(monday, 6)), true)
}

function lastSeason({ season = '' }: Groups, { published }: Moment): DateReading | null {
  const ends = { spring: 5, summer: 8, autumn: 11, fall: 11 }[season] ?? 12
  return one(String(Number(published.slice(0, 4)) - (Number(published.slice(5, 7)) > ends ? 0 : 1)), true)
}

function ago({ count = '', unit }: Groups, { published }: Moment): DateReading | null {
  const number = /^an?$/i.test(count) ? 1 : /^\d/.test(count) ? Number(count) : COUNTS.indexOf(count.toLowerCase())
  if (unit === 'day') return one(addDays(published, -number), true)
  if (unit === 'week')
    return one(commonDate(addDays(published, -7 * number - 3), addDays(published, -7 * number + 3)), true)
  if (unit === 'month') return one(addMonths(published, -number), true)
  return unit === 'year' ? one(String(Number(published.slice(0, 4)) - number), true) : null
}

/** Wire style: the last such day up to the publication, the next one where the clause looks ahead. */
function weekday({ which = '', weekday: name = '' }: Groups, { published, tense }: Moment): DateReading | null {
  const behind = (weekdayOf(published) - DAYS.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7
  if (/next/i.test(which)) return one(addDays(published, behind === 0 ? 7 : 7 - behind), true)
  if (/last|past/i.test(which)) return one(addDays(published, behind === 0 ? -7 : -behind), true)
  const ahead = tense === 'future' || /coming/i.test(which)
  return one(addDays(published, ahead && behind > 0 ? 7 - behind : -behind), true)
}

function step({ which = '', unit }: Groups): DateReading | null {
  const count = /following|next|after|later/i.test(which)
    ? 1
    : /previous|preceding|before|earlier/i.test(which)
      ? -1
      : 0
  return unit === 'day' || unit === 'month' || unit === 'year' ? { step: count, unit } : null
}

function relativeMonth(which: string, month: string | undefined, { published }: Moment): PartialDate | null {
  const year = Number(published.slice(0, 4))
  const inYear = inMonth(month, String(year))
  if (!inYear) return null
  const now = published.slice(0, 7)
  if (/last|past/i.test(which)) return inYear < now ? inYear : inMonth(month, String(year - 1))
  if (/next|coming/i.test(which)) return inYear > now ? inYear : inMonth(month, String(year + 1))
  return inYear
}

function nearestMonth(month: string | undefined, moment: Moment): PartialDate | null {
  return inMonth(month, nearestYear(month, '15', { ...moment, published: `${moment.published.slice(0, 7)}-15` }))
}

/** The year that brings a day of the calendar nearest to the publication; the past counts as nearer, unless the clause looks ahead. */
function nearestYear(month: string | undefined, dayOf: string | undefined, { published, tense }: Moment): string {
  const year = Number(published.slice(0, 4))
  const cost = (candidate: number) => {
    const date = ymd(String(candidate), monthNumber(month), dayOf) ?? `${candidate}-${monthNumber(month)}-28`
    const days = daysBetween(published, date)
    return days > 0 ? days * AHEAD_COST[tense ?? 'none'] : -days * (tense === 'future' ? 4 : 1)
  }
  return String([year - 1, year, year + 1].sort((a, b) => cost(a) - cost(b))[0])
}

const AHEAD_COST = { future: 1, none: 2, past: 6 } as const

function yearOf(year: string | undefined, which: string | undefined, moment: Moment | null): string | null {
  if (year) return year
  if (!which || !moment) return null
  return String(
    Number(moment.published.slice(0, 4)) + { last: -1, this: 0, next: 1 }[which as 'last' | 'this' | 'next'],
  )
}

function one(date: PartialDate | null, yearStated: boolean): DateReading | null {
  return date === null ? null : { date, yearStated }
}

function inMonth(month: string | undefined, year: string | null): PartialDate | null {
  return year === null ? null : `${year}-${monthNumber(month)}`
}

function ymd(year: string | undefined, month: string | undefined, dayOf: string | undefined): PartialDate | null {
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${String(parseInt(dayOf ?? '', 10)).padStart(2, '0')}`
  return isPartialDate(date) ? date : null
}

function monthNumber(month: string | undefined): string {
  return String(MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
