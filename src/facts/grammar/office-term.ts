import type { PartialDate } from '../../text/partial-date.ts'
import type { Mention, Sentence } from '../context.ts'
import type { Span } from '../statement.ts'

/** When an office began and ended, as its sentence says: "since 2018", "until May 2021", "took office on July 1, 2022". */
export type OfficeTerm = { readonly from: PartialDate | null; readonly to: PartialDate | null }

const NONE: OfficeTerm = { from: null, to: null }
const SINCE =
  /\b(?:since|(?:took|assumed|entered) (?:up )?(?:the )?(?:office|post|position|job)(?: (?:on|in|last))?|sworn in (?:on|in))(?: early| late| the)? $/i
const UNTIL =
  /\b(?:until|till|through|(?:stepped down|resigned|retired|left (?:the )?(?:office|post)) (?:on|in))(?: early| late| the)? $/i
/** Another verb says since when something else is so. */
const OTHER = /\b(?:has|have|had|which|said|says|where|visit\w*|touring|staying|stays?|travel\w*|will)\b/
/** "Mayor X toured Osaka from May 2 to 5": the days of what he did. */
const ACTED =
  /\b(?!(?:served|elected|re-elected|appointed|named|retired|resigned)\b)[a-z]{3,}ed\b|\b(?:met|led|went|flew|held|was in|is in)\b/
const FROM = /\b(?:from|between)(?: early| late)? $/i
const AND = /^\s*(?:to|until|through|and|-|–)\s*$/

/** The term of the office at a span: the dates behind it and before the next person. */
export function officeTerm(sentence: Sentence, office: Span, people: readonly Mention[]): OfficeTerm {
  const next = people.find(({ start }) => start > office.end + 1 && nameLater(sentence, office, start))
  const limit = Math.min(next?.start ?? sentence.end, office.end + MOST)
  const dates = sentence.dates.filter(({ start }) => start >= office.end && start < limit)
  let term = NONE
  for (const [index, { start, end, date }] of dates.entries()) {
    const before = slice(sentence, Math.max(office.end, start - 40), start)
    const follower = dates[index + 1]
    if (OTHER.test(slice(sentence, office.end, start))) break
    if (SINCE.test(before)) term = { ...term, from: date }
    else if (UNTIL.test(before)) term = { ...term, to: date }
    else if (ACTED.test(slice(sentence, office.end, start))) continue
    else if (FROM.test(before) && follower !== undefined && AND.test(slice(sentence, end, follower.start)))
      term = { from: date, to: follower.date }
  }
  return term
}

/** How far behind a title its term is told, in characters. */
const MOST = 120

/** A name right behind the title is its holder's own: the next one is another's. */
function nameLater(sentence: Sentence, office: Span, start: number): boolean {
  return /[a-z]/.test(slice(sentence, office.end, start))
}

function slice(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start)
}
