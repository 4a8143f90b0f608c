import type { Place } from '../../text/gazetteer.ts'
import { isMark, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import type { Page } from './page.ts'
import { isHonorific } from './person-name.ts'
import type { Token } from './token.ts'

/** A stretch of tokens that may name a place: the gazetteer's candidates, or none for "Bryan County". */
export type PlaceName = {
  readonly from: number
  readonly to: number
  readonly candidates: readonly Place[]
  /** The level a word beside the name gives: "Gwangju Metropolitan City", "the state of Georgia". */
  readonly level: Place['level'] | null
  /** The name without the words that give its level. */
  readonly bare: string
}

/** Which place a name means here, by the words beside it and the other places of the article; null where it is likely none. */
export function choosePlace(page: Page, names: readonly PlaceName[], index: number): Place | null {
  const name = names[index] as PlaceName
  const container = containerOf(page, names, index)
  if (!isPlaceLike(page, name, container)) return null
  if (name.candidates.length === 1) return name.candidates[0] as Place
  const ranked = name.candidates.map((place, order) => ({
    place,
    score:
      score(page, names, name, place) +
      (container.some((holder) => liesIn(page, place, holder.code)) ? 6 : 0) -
      order * 0.6 -
      (order > 0 ? 0.5 : 0),
  }))
  ranked.sort((a, b) => b.score - a.score)
  return ranked[0]?.place ?? null
}

/** As many places tell what the article is about. */
const MOST_PLACES = 60

/** The place that is said to hold this one: "Phoenix, Arizona", "Victoria in the Canadian province of British Columbia". */
function containerOf(page: Page, names: readonly PlaceName[], index: number): readonly Place[] {
  const name = names[index] as PlaceName
  const next = names[index + 1]
  if (next === undefined || !sameLine(page, name.from, next.from)) return []
  const gap = next.from - name.to
  if (gap === 1 && isMark(page, name.to, ',')) return next.candidates
  if (gap >= 1 && gap <= 7 && isWord(page, name.to, 'in')) return next.candidates
  if (gap === 2 && isMark(page, name.to, ',') && isWord(page, name.to + 1, 'in')) return next.candidates
  return []
}

function score(page: Page, names: readonly PlaceName[], name: PlaceName, place: Place): number {
  let points = name.level === null ? 0 : levelPoints(name.level, place.level)
  if (page.voice !== null && liesIn(page, place, page.voice)) points += 3
  // A state's own press speaks of the state.
  if (place.code === page.voice && !isWord(page, name.from - 2, 'city', 'mayor')) points += 4
  for (const other of names.slice(0, MOST_PLACES)) {
    const first = other.candidates[0]
    if (first === undefined || other.bare === name.bare) continue
    if (liesIn(page, place, first.code) || liesIn(page, first, place.code)) points += 1.5
    else if (isSibling(place, first)) points += 0.8
    if (points > 9) break
  }
  return points + (isWord(page, name.to, 'd.c', 'dc') && place.code === 'US-DC' ? 9 : 0)
}

function levelPoints(stated: Place['level'], level: Place['level']): number {
  if (stated === level || (stated === 'city' && level === 'county') || (isWide(stated) && isWide(level))) return 4
  return stated === 'city' && isWide(level) ? -2 : -3
}

function isSibling(place: Place, other: Place): boolean {
  return (
    place.level !== 'country' && other.level !== 'country' && other.within !== null && other.within === place.within
  )
}

const WIDE = new Set<Place['level']>(['state', 'province', 'prefecture', 'other', 'district'])
function isWide(level: Place['level']): boolean {
  return WIDE.has(level)
}

export function liesIn(page: Page, place: Place, code: string): boolean {
  for (let at: Place | undefined = place, steps = 0; at?.within != null && steps < 6; steps++) {
    if (at.within === code) return true
    at = page.vocabulary.placeByCode.get(at.within)
  }
  return false
}

/** Keeps out words that happen to be towns somewhere: "Commerce", "Nice", or a person's name. */
function isPlaceLike(page: Page, name: PlaceName, container: readonly Place[]): boolean {
  const [first] = name.candidates
  if (first === undefined || name.to - name.from > 1) return true
  const token = page.tokens[name.from] as Token
  if (container.some((holder) => name.candidates.some((place) => liesIn(page, place, holder.code)))) return true
  if (first.level === 'country') return first.population > 100_000 || name.level !== null || !besideName(page, name)
  const { vocabulary } = page
  const doubt = vocabulary.doubtful.get(token.fold)
  if (doubt === 'word' || (isPlain(page, token) && name.level === null)) return false
  if (doubt === 'abbreviation' && !token.acronym && !isMark(page, name.from - 1, ',')) return false
  if (doubt === 'person' && name.level === null && !isGoal(page, name)) return false
  const known = first.level !== 'city' && first.level !== 'county' && first.level !== 'district'
  if (page.lower.has(token.fold)) return false
  if (!known && isPlain(page, token)) return false
  if (token.acronym && !known && !isDateline(page, name)) return false
  const surname = vocabulary.surnames.has(token.fold) || vocabulary.given.has(token.fold)
  if (surname && !known)
    return first.population > 300_000 || isWord(page, name.from - 1, 'in', 'at', 'to', 'from', 'near')
      ? !besideName(page, name)
      : false
  if (
    besideName(page, name) &&
    name.level === null &&
    first.population < 5_000_000 &&
    (!known || first.population < 100_000 || surrounded(page, name))
  )
    return false
  return !(surname && besideName(page, name) && titleAt(page, name.from - 1) !== null)
}

/** "in Austin", "flew to Austin", "visited Austin", "Victoria's Minister for Trade" */
function isGoal(page: Page, { from, to }: PlaceName): boolean {
  if (isWord(page, from - 1, 'in', 'at', 'from', 'near')) return true
  if (page.tokens[to]?.kind === 'possessive') return /^(?:minister|premier|governor|state|government|treasurer)$/.test(page.tokens[to + 1]?.fold ?? '') // prettier-ignore
  const next = page.tokens[to]
  if (next?.kind === 'word' && next.capital && sameLine(page, from, to)) return false
  if (isWord(page, from - 1, 'to')) return JOURNEYS.has(page.tokens[from - 2]?.fold ?? '')
  return false
}

const JOURNEYS = new Set(
  'travelled traveled travels travelling traveling travel flew flies fly went returned returns headed drove moved journeyed proceeded came trip visit mission journey delegation tour flight'.split(
    ' ',
  ),
)

function isDateline(page: Page, name: PlaceName): boolean {
  const line = page.lines[page.lineOf[name.from] as number]
  return line !== undefined && name.from - line.from < 3
}

function surrounded(page: Page, name: PlaceName): boolean {
  return unknownName(page, name.from - 1, name) && unknownName(page, name.to, name)
}

function unknownName(page: Page, at: number, name: PlaceName): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined && sameLine(page, at, name.from) && token.capital && !isPlain(page, token) && !token.functional
  )
}

function besideName(page: Page, name: PlaceName): boolean {
  if (unknownName(page, name.from - 1, name)) return true
  return unknownName(page, name.to, name) && !endsTitle(page, name)
}

/** "Lord Mayor of Dublin Emma Blain": a holder's name follows the place. */
function endsTitle(page: Page, { from, to }: PlaceName): boolean {
  const next = page.tokens[to]?.fold ?? ''
  if (!isWord(page, from - 1, 'of', 'in')) return false
  if (
    !page.vocabulary.given.has(next) &&
    !page.vocabulary.surnames.has(next) &&
    !isHonorific(page, to) &&
    !(page.tokens[to + 1]?.capital === true && page.tokens[to + 2]?.capital !== true)
  )
    return false
  for (let at = from - 2; at > from - 5 && at >= 0; at--) if (titleAt(page, at) !== null) return true
  return false
}
