import { claim } from './company.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { nameOf, type Page, thingNamed, typeOf } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Finds organisations by what they are said to be: "the state agency InvestPenang", "imec, the research institute". */
export function findDescribedInstitutions(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.owner[at] != null || !isBodyName(page, at)) continue
    let to = at + 1
    while (to - at < 3 && goesOn(page, to) && sameLine(page, at, to)) to++
    if (!nounBefore(page, at) && !nounAfter(page, to)) continue
    if (looksPersonal(page, at, to)) continue
    name(page, at, to)
    at = to - 1
  }
}

/** "Karnataka Udyog Mitra, the state's agency": a place right before the name belongs to it. */
function name(page: Page, at: number, to: number): void {
  const place = page.owner[at - 1]
  const placed = place != null && typeOf(place) === 'region' && sameLine(page, place.from, at) && nounAfter(page, to)
  const from = placed ? place.from : at
  claim(page, from, to, thingNamed(page, 'institution', nameOf(page, from, to)))
}

const NOUNS = new Set(
  'agency institute institution chamber association university authority foundation council museum organisation organization federation ngo nonprofit non-profit charity consortium ministry college academy hospital laboratory'.split(
    ' ',
  ),
)

function isBodyName(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token === undefined || token.kind !== 'word' || page.owner[at] != null) return false
  if (!token.capital || !isNameWord(page, at) || isPlain(page, token)) return false
  return titleAt(page, at) === null && matchPhrase(page.vocabulary.demonyms, page.tokens, at) === null
}

/** Behind its first word a name may have English ones: "Norwell Biologics". */
function goesOn(page: Page, at: number): boolean {
  return isBodyName(page, at) || (isNameWord(page, at) && page.owner[at] == null && titleAt(page, at) === null)
}

/** "the industrial chamber X", "the city's innovation agency X", but no news agency. */
function nounBefore(page: Page, at: number): boolean {
  const noun = page.tokens[at - 1]
  if (noun === undefined || noun.capital || noun.kind !== 'word' || !NOUNS.has(noun.fold)) return false
  return !isWord(page, at - 2, 'news', 'press', 'rating', 'ratings', 'travel') && sameLine(page, at - 2, at)
}

/** "X, a non-profit research institute". */
function nounAfter(page: Page, to: number): boolean {
  if (!isMark(page, to, ',') || !isWord(page, to + 1, 'a', 'an', 'the')) return false
  for (let at = to + 2; at < to + 8 && sameLine(page, to, at); at++) {
    const token = page.tokens[at] as Token
    if (token.kind === 'possessive') continue
    if (token.kind !== 'word' || isWord(page, at, 'of', 'in', 'for', 'who', 'that', 'and')) return false
    if (NOUNS.has(token.fold) && !token.capital) {
      const next = page.tokens[at + 1]
      return (
        next === undefined || next.kind === 'mark' || isWord(page, at + 1, 'of', 'in', 'for', 'that', 'which', 'based')
      )
    }
  }
  return false
}

function looksPersonal(page: Page, from: number, to: number): boolean {
  const first = page.tokens[from] as Token
  return to - from > 1 && (page.vocabulary.given.has(first.fold) || page.vocabulary.surnames.has(first.fold))
}
