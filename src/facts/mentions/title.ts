import { isMark, isNameWord, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, type Page, surface, type Thing } from './page.ts'
import { BUSINESS_TITLES, type Left, readLeft } from './title-left.ts'
import { readRight } from './title-right.ts'
import type { Token } from './token.ts'
import type { Sphere } from './vocabulary.ts'

/** A title with what stands around it: "[Gyeonggi Province] Vice Governor for Economy", "Minister of Trade of Thailand". */
export type TitlePhrase = {
  /** Where the title begins, and where the organisation or region before it does. */
  readonly from: number
  readonly outer: number
  /** After the complement. */
  readonly to: number
  readonly title: string
  readonly of: Thing | null
  readonly former: boolean
  readonly sphere: Sphere
  readonly several: boolean
  /** Whether words around it say of what it is. */
  readonly complete: boolean
  /** An organisation right after the title, of which it is if the name stands before it: "X, CEO Y". */
  readonly trailing: Thing | null
}

/** Reads the title whose head noun begins at `at`; null where there is none. */
export function readTitle(page: Page, at: number): TitlePhrase | null {
  const head = titleAt(page, at)
  if (head === null || !sameLine(page, at, head.end - 1) || page.owner[at] != null) return null
  const { sphere, several } = head.value
  if (head.end === at + 1 && (isGivenName(page, at) || isWord(page, at + 1, 'bin', 'ibn', 'bint', 'binti'))) return null
  const next = titleAt(page, head.end)
  if (next !== null && page.vocabulary.modifiers.has((page.tokens[at] as Token).fold) && sameLine(page, at, head.end))
    return null
  const left = formerly(page, readLeft(page, at, sphere))
  const end = elect(page, head.end)
  const right = readRight(page, end, sphere)
  const of = left.of ?? right.of
  return {
    from: left.from,
    outer: left.outer,
    to: right.to,
    title: `${surface(page, left.from, end)}${right.domain}`.replace(/\s+/g, ' '),
    of,
    former: left.former,
    sphere,
    several,
    trailing: trailingBody(page, right.to, sphere),
    complete: of !== null || right.to > end || left.outer < left.from,
  }
}

/** "Nabil Sultan Al Murr": a title that is one of a person's names. */
function isGivenName(page: Page, at: number): boolean {
  const { vocabulary, owner } = page
  const [token, before] = [page.tokens[at], page.tokens[at - 1]]
  if (token === undefined || before === undefined || !token.capital || !NAMES.has(token.fold)) return false
  return (
    isNameWord(page, at - 1) && owner[at - 1] == null && vocabulary.given.has(before.fold) && sameLine(page, at - 1, at)
  )
}

const NAMES = new Set(['sultan', 'prince', 'king', 'queen', 'emir', 'judge', 'justice', 'major', 'dean', 'marshal'])

/** "formerly Japan's consul": said before the body. */
function formerly(page: Page, left: Left): Left {
  const before = page.tokens[left.outer - 1]
  return before !== undefined && page.vocabulary.modifiers.get(before.fold) === 'former'
    ? { ...left, outer: left.outer - 1, former: true }
    : left
}

function trailingBody(page: Page, at: number, sphere: Sphere): Thing | null {
  if (!BUSINESS_TITLES.has(sphere) && sphere !== 'country') return null
  const owner = page.owner[isMark(page, at, ',') ? at + 1 : at]
  return isOrganisation(owner) && sameLine(page, at - 1, at + 1) ? (owner?.things[0] ?? null) : null
}

function elect(page: Page, end: number): number {
  if (isMark(page, end, '(') && /^Act(?:in)?g\.?$/i.test(page.tokens[end + 1]?.text ?? ''))
    return isMark(page, end + 2, '.') ? end + 4 : end + 3
  if (isWord(page, end, 'extraordinary') && isWord(page, end + 1, 'and') && isWord(page, end + 2, 'plenipotentiary'))
    return end + 3
  return isWord(page, end, 'designate', 'elect', 'emeritus') ? end + 1 : end
}
