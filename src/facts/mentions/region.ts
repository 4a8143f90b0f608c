import { foldName } from './fold-name.ts'
import type { Place } from '../../text/gazetteer.ts'
import { choosePlace, type PlaceName } from './place-choice.ts'
import { isHonorific } from './person-name.ts'
import { beginsSentence, isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { addForm, nameOf, newThing, type Page, sight, surface, type Thing } from './page.ts'
import { knownRegion } from './known-region.ts'
import { mergeTwins } from './region-twins.ts'
import { matchPhrase } from './phrases.ts'
import { statedPlace } from './stated-place.ts'
import type { Token } from './token.ts'

/** Finds regions: by the gazetteer, or by a head noun beside an unknown name. */
export function findRegions(page: Page): void {
  const names = placeNames(page)
  for (const [index, name] of names.entries()) {
    if (insideName(page, name)) continue
    const place = name.candidates.length > 0 ? choosePlace(page, names, index) : null
    if (name.candidates.length > 0 && place === null) continue
    const thing =
      place === null ? unknownRegion(page, name) : knownRegion(page, place, nameOf(page, name.from, name.to))
    const form = nameOf(page, name.from, name.to)
    addForm(page, thing, form)
    if (name.bare !== form) addForm(page, thing, name.bare)
    sight(page, { from: name.from, to: name.to }, [thing])
  }
  mergeTwins(page)
}

/** "Colombo Security Conclave", "Davos Forum": a place that begins the name of something else, unless that is a title. */
function insideName(page: Page, { from, to }: PlaceName): boolean {
  if (page.lines[page.lineOf[from] as number]?.titleCase === true) return false
  let at = to
  for (; at - to < LONGEST_NAME && isNameWord(page, at) && sameLine(page, from, at); at++) {
    if (titleAt(page, at) !== null || page.vocabulary.modifiers.has((page.tokens[at] as Token).fold)) return false
    if (!isPlain(page, page.tokens[at] as Token)) return false
  }
  return at > to && matchPhrase(page.vocabulary.things, page.tokens, at - 1) !== null
}

function unknownRegion(page: Page, { from, to, level, bare }: PlaceName): Thing {
  const name = nameOf(page, from, to)
  const known = page.byForm.get(`region ${foldName(name)}`) ?? page.byForm.get(`region ${foldName(bare)}`)
  if (known !== undefined && known.code === null) return known
  const thing = newThing(page, 'region', name)
  thing.level = level
  return thing
}

function placeNames(page: Page): PlaceName[] {
  const names: PlaceName[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at] as Token
    if (!token.capital || token.kind !== 'word' || page.owner[at] != null || isHonorific(page, at - 1)) continue
    // "Dr. Tran Quang Tri": a place's name within a person's.
    if (isHonorific(page, at - 2) && isNameWord(page, at - 1) && page.vocabulary.surnames.has((page.tokens[at - 1] as Token).fold)) continue // prettier-ignore
    const name = knownPlace(page, at) ?? headedPlace(page, at) ?? statedPlace(page, at)
    if (name === null) continue
    names.push(name)
    at = name.to - 1
  }
  return names
}

function knownPlace(page: Page, at: number): PlaceName | null {
  const found = matchPhrase(page.vocabulary.places, page.tokens, at)
  if (found === null || !sameLine(page, at, found.end - 1)) return null
  const token = page.tokens[at] as Token
  if (found.end === at + 1 && !plausible(page, at, token)) return null
  if (token.fold === 'delta' && isNameWord(page, at - 1) && sameLine(page, at - 1, at)) return null
  if (token.fold === 'america' && isWord(page, at - 1, 'latin', 'south', 'north', 'central')) return null
  const { to, level } = levelAfter(page, found.end)
  const before = levelBefore(page, at)
  return {
    from: before.from,
    to,
    candidates: found.value,
    level: level ?? before.level,
    bare: surface(page, at, found.end),
  }
}

/** Short names need all capitals ("US", "UAE"), abbreviations of states a comma before them ("Portsmouth, VA"). */
function plausible(page: Page, at: number, token: Token): boolean {
  const letters = token.fold.replace(/ /g, '')
  if (letters.length <= 2) {
    if (!token.acronym || page.tokens[at + 1]?.text === '$' || isWord(page, at + 1, 'dollar', 'dollars')) return false
    return STANDING.has(letters) || isMark(page, at - 1, ',')
  }
  if (letters.length === 3 && /^[A-Z][a-z]/.test(token.text) && token.functional) return false
  return true
}

const STANDING = new Set(['us', 'uk', 'eu', 'bc', 'dc'].filter((word) => word !== 'eu'))

function levelAfter(page: Page, at: number): { to: number; level: Place['level'] | null } {
  const first = page.tokens[at]
  if (first === undefined || !page.vocabulary.regionStarts.has(first.first)) return { to: at, level: null }
  for (let length = 3; length > 0; length--) {
    if (!sameLine(page, at - 1, at + length - 1)) continue
    const words = page.tokens.slice(at, at + length)
    if (
      words.some(
        (word, index) => word.kind !== 'word' || (!word.capital && (index > 0 || length > 1 || !LOWER.has(word.fold))),
      )
    )
      continue
    const level = page.vocabulary.regionWords.get(words.map((word) => word.fold).join(' '))
    if (words[0]?.fold === 'department' && isWord(page, at + 1, 'of', 'for')) continue
    if (level !== undefined && !(words[0]?.fold === 'state' && headFollowsState(page, at + length)))
      return { to: at + length, level }
  }
  return { to: at, level: null }
}

const LOWER = new Set([
  'province',
  'prefecture',
  'county',
  'district',
  'voivodeship',
  'oblast',
  'governorate',
  'canton',
])

/** "Arizona State University" and "Washington State Department" go on. */
function headFollowsState(page: Page, at: number): boolean {
  return matchPhraseHead(page, at)
}

function matchPhraseHead(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return token !== undefined && token.capital && matchPhrase(page.vocabulary.heads, page.tokens, at) !== null
}

/** "Province of …", "Republic of …", "Government of …" before a name belong to it. */
function levelBefore(page: Page, at: number): { from: number; level: Place['level'] | null } {
  if (!isWord(page, at - 1, 'of') || !sameLine(page, at - 2, at)) return { from: at, level: null }
  const word = page.tokens[at - 2]
  if (word === undefined || !word.capital) return { from: at, level: null }
  const level = page.vocabulary.regionWords.get(word.fold)
  if (page.tokens[at - 3]?.capital === true && sameLine(page, at - 3, at)) return { from: at, level: null }
  return level === undefined || level === 'other' || level === 'district'
    ? { from: at, level: null }
    : { from: at - 2, level }
}

/** "Bryan County", "Siheung City", "District 7" where the gazetteer does not know the name. */
function headedPlace(page: Page, at: number): PlaceName | null {
  const token = page.tokens[at] as Token
  if (isWord(page, at, 'district', 'ward') && page.tokens[at + 1]?.kind === 'number' && sameLine(page, at, at + 1))
    return { from: at, to: at + 2, candidates: [], level: 'district', bare: surface(page, at, at + 2) }
  const suffix = token.text.includes('-') ? SUFFIX.exec(token.text) : null
  if (suffix !== null && !beginsSentence(page, at)) {
    const level = page.vocabulary.regionWords.get((suffix[1] as string).toLowerCase()) ?? null
    return { from: at, to: at + 1, candidates: [], level, bare: token.text.slice(0, -suffix[0].length) }
  }
  if (!isNameWord(page, at) || isPlain(page, token) || token.acronym || isHonorific(page, at)) return null
  const from =
    isNameWord(page, at - 1) &&
    page.owner[at - 1] == null &&
    sameLine(page, at - 1, at) &&
    !beginsSentence(page, at - 1)
      ? at - 1
      : at
  let to = at + 1
  while (to < at + 3 && isNameWord(page, to) && !isPlain(page, page.tokens[to] as Token) && sameLine(page, at, to)) to++
  const { to: end, level } = levelAfter(page, to)
  if (
    level === null ||
    level === 'state' ||
    level === 'country' ||
    (level === 'other' && !isWord(page, end - 1, 'township', 'village', 'island', 'islands'))
  )
    return null
  if (
    matchPhraseHead(page, end) ||
    (isNameWord(page, end) && sameLine(page, at, end) && !isWord(page, end, 'mayor', 'governor'))
  )
    return null
  return { from, to: end, candidates: [], level, bare: surface(page, from, to) }
}

const SUFFIX = /-(do|si|gun|gu|eup|myeon|ken|shi)$/
