import type { PartialDate } from '../../text/partial-date.ts'
import type { Coded } from './coded.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const UNTIL =
  /\b(?:valid|in force|in effect|effective|runs?|running|extend(?:s|ed|ing)?|expires?|expiring|remains?|lasts?|continues?|renewed|prolonged|ends?)\b[^.;<]{0,60}?\b(?:until|till|through|up to|to|in|on) (?:the end of )?(?:the )?(<D\d+>)/
/** "replaces one that expired in 2022" */
const OLDER =
  /\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|follow(?:s|ed|ing)) (?:one|an? (?:earlier|older|previous)|the (?:earlier|older|previous|last|old))\b[^.;]*/
const FOR =
  /\b(?:valid|in force|in effect|effective|runs?|renewed|extended|signed|remains?|lasts?)\b[^.;<]{0,50}?\bfor (?:a (?:period|term) of )?(?:an?(?:other)? |the next )?(?:initial )?(\w+)(?: \(\d+\))?[ -]years?\b/
const LONG = /\b(\w+)-year\b[^.;<]{0,40}$/

/** The end of its term as a sentence tells it of a paper of a given day: "until 2027", "valid for three years", "a five-year accord". */
export function termOf(
  { text, items }: Coded,
  paper: { from: number; start: number; end: number } | null,
  date: PartialDate | null,
): PartialDate | null {
  const rest = paper ? text.slice(paper.from) : text
  const stated = UNTIL.exec(rest.replace(OLDER, ''))
  const until = items.find(({ code }) => code === stated?.[1])?.date?.date
  if (until !== undefined && until > (date ?? '')) return until
  const years = numberOf(
    FOR.exec(rest)?.[1] ?? (paper ? LONG.exec(text.slice(paper.from, paper.start))?.[1] : undefined),
  )
  return years === null || date === null ? null : later(date, years)
}

function numberOf(word: string | undefined): number | null {
  const number = Number(word)
  if (word !== undefined && Number.isInteger(number) && number > 0 && number < 60) return number
  const at = NUMBERS.indexOf(word?.toLowerCase() ?? '')
  return at < 0 ? null : at + 1
}

/** A term of years ends in the month, or year, in which it began. */
function later(date: PartialDate, years: number): PartialDate {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4, 7)}`
}
