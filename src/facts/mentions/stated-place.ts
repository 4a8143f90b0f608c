import type { Place } from '../../text/gazetteer.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { type Page, surface } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { PlaceName } from './place-choice.ts'
import type { Token } from './token.ts'

/** A place the gazetteer lacks, told by the words around it: "the town of X", "the mayor of X", "in X, Ohio". */
export function statedPlace(page: Page, at: number): PlaceName | null {
  if (!isWord(page, at - 1, 'of', 'in', 'near', 'at', 'to', 'from')) return null
  const to = placeEnd(page, at)
  if (to === at) return null
  const level = isWord(page, at - 1, 'of') ? levelStated(page, at) : heldBy(page, at, to) ? 'city' : null
  return level === null ? null : { from: at, to, candidates: [], level, bare: surface(page, at, to) }
}

const MOST_WORDS = 4
/** "d'Urgell" */
const ELIDED = /^[dl]['’]\p{Lu}/u
const JOINTS = ['de', 'do', 'da', 'del', 'la', 'las', 'los', 'le', 'el', 'di', 'am', 'an', 'sur', 'upon']

/** The end of a run of names; before a person's name it is one word long. */
function placeEnd(page: Page, at: number): number {
  let to = at
  while (to - at < MOST_WORDS && sameLine(page, at, to)) {
    if (isPlaceWord(page, to)) to++
    else if (to > at && isWord(page, to, ...JOINTS) && isPlaceWord(page, to + 1)) to += 2
    else break
  }
  if (to === at) return at
  if (isPlaceWord(page, to) || page.tokens[to]?.kind === 'number') return at
  for (let inside = at + 1; inside < to; inside++)
    if (page.vocabulary.given.has((page.tokens[inside] as Token).fold)) return inside
  return to
}

function isPlaceWord(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    (isNameWord(page, at) || ELIDED.test(token.text)) &&
    page.owner[at] == null &&
    (!isPlain(page, token) || ELIDED.test(token.text)) &&
    !token.acronym &&
    titleAt(page, at) === null &&
    matchPhrase(page.vocabulary.demonyms, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.heads, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.legal, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.honorifics, page.tokens, at) === null
  )
}

/** "the town of", "the port city of", "Mayor of": the level of what is named after it. */
function levelStated(page: Page, at: number): Place['level'] | null {
  const noun = page.tokens[at - 2]
  if (noun === undefined || !sameLine(page, at - 2, at)) return null
  const level = noun.capital ? undefined : page.vocabulary.regionWords.get(noun.fold)
  if (level !== undefined && level !== 'country' && noun.fold !== 'state' && !MANY.has(noun.fold)) return level
  return titleLevel(page, at - 2)
}

/** Nouns that are no place before "of": "the department of", "the island of". */
const MANY = new Set(['department', 'region', 'do', 'si', 'gun', 'gu', 'shi', 'ken', 'dong'])

const CIVIC: Readonly<Record<string, Place['level']>> = {
  mayor: 'city',
  mayoress: 'city',
  governor: 'province',
  premier: 'province',
  prefect: 'province',
  landrat: 'district',
  bupati: 'district',
  khokim: 'other',
  akim: 'other',
  'deputy mayor': 'city',
  'vice mayor': 'city',
}

function titleLevel(page: Page, at: number): Place['level'] | null {
  const level = CIVIC[(page.tokens[at] as Token).fold]
  return level ?? null
}

/** "in Sidney, Ohio": a known region after a comma holds it. */
function heldBy(page: Page, at: number, to: number): boolean {
  if (!isMark(page, to, ',') || !isWord(page, at - 1, 'in', 'near', 'at', 'to', 'from')) return false
  const holder = matchPhrase(page.vocabulary.places, page.tokens, to + 1)
  if (holder === null || page.tokens[to + 1]?.capital !== true || !sameLine(page, at, holder.end - 1)) return false
  const [place] = holder.value
  const closed = !isNameWord(page, holder.end) || isMark(page, holder.end, ',', '.')
  return (
    closed &&
    place !== undefined &&
    (place.level === 'country' || place.level === 'state' || place.level === 'province')
  )
}
