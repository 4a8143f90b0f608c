import { foldName } from './fold-name.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { nameOf, newThing, type Page, type Range, sight, type Thing, typeOf } from './page.ts'
import { indexPhrases, matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Finds towns the gazetteer lacks, after everything else has been named: "in X", "a plant at X", "X-based", "X, a town in …". */
export function findLatePlaces(page: Page): void {
  const found: [string, Thing][] = []
  for (let at = 1; at < page.tokens.length; at++) {
    if (page.owner[at] != null || page.tokens[at]?.capital !== true) continue
    if (page.lines[page.lineOf[at] as number]?.kind !== 'body') continue
    const to = endOf(page, at)
    if (to === at || !isSaid(page, { from: at, to })) continue
    const name = nameOf(page, at, to)
    const place = page.byForm.get(`region ${foldName(name)}`) ?? newThing(page, 'region', name)
    place.level ??= 'other'
    sight(page, { from: at, to }, [place])
    found.push([name, place])
    at = to - 1
  }
  if (found.length > 0) repeat(page, found)
}

function repeat(page: Page, found: readonly (readonly [string, Thing])[]): void {
  const index = indexPhrases(found)
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.owner[at] != null || page.tokens[at]?.capital !== true) continue
    const named = matchPhrase(index, page.tokens, at)
    if (named !== null && !goesOn(page, named.end) && !isUnknown(page, at - 1))
      sight(page, { from: at, to: named.end }, [named.value])
  }
}

/** "Gilboa Prison" is something else. */
function goesOn(page: Page, at: number): boolean {
  const next = page.tokens[at]
  return (
    next !== undefined && next.kind === 'word' && next.capital && sameLine(page, at - 1, at) && page.owner[at] == null
  )
}

function isSaid(page: Page, range: Range): boolean {
  const { from, to } = range
  if (isMark(page, to, '-') && isWord(page, to + 1, 'based')) return !isUnknown(page, from - 1)
  if (isTown(page, to) || isHeld(page, range) || isTwin(page, range)) return true
  if (!sameLine(page, from - 2, from) || page.tokens[from - 1]?.capital !== false) return false
  const before = (page.tokens[from - 2] as Token).fold
  if (isWord(page, from - 1, 'in', 'near')) return !MONEY.has(before) && isClosed(page, to)
  if (isWord(page, from - 1, 'at')) return SITES.has(before) && isClosed(page, to)
  if (isWord(page, from - 1, 'from')) return isWord(page, to, 'to') && typeOf(page.owner[to + 1]) === 'region'
  return false
}

/** "X, the lakeside town in": what is said to be a town. */
function isTown(page: Page, to: number): boolean {
  if (!isMark(page, to, ',') || !isWord(page, to + 1, 'a', 'the')) return false
  for (let at = to + 2; at < to + 5 && sameLine(page, to, at); at++) {
    if (page.tokens[at]?.capital !== false) return false
    if (isWord(page, at, 'town', 'city', 'village', 'suburb', 'municipality', 'borough'))
      return isWord(page, at + 1, 'in', 'of', 'on', 'near', 'south', 'north', 'west', 'east', 'outside')
  }
  return false
}

/** "to Gondar, Ethiopia, in May": a name before the country it lies in, and no list. */
function isHeld(page: Page, { from, to }: Range): boolean {
  const holder = page.owner[to + 1]
  if (!isMark(page, to, ',') || holder == null || typeOf(holder) !== 'region' || holder.from !== to + 1) return false
  const level = holder.things[0]?.level
  if (!sameLine(page, from, holder.to - 1) || (level !== 'country' && level !== 'state' && level !== 'province'))
    return false
  if (isWord(page, holder.to, 'and', 'or') || page.tokens[holder.to]?.kind === 'possessive') return false
  if (
    isMark(page, holder.to, ',') &&
    page.owner[holder.to + 1] != null &&
    typeOf(page.owner[holder.to + 1]) === 'region'
  )
    return false
  return isWord(page, from - 1, 'in', 'to', 'near', 'at') || from === page.lines[page.lineOf[from] as number]?.from
}

const words = (list: string) => new Set(list.split(' '))

/** What money, trust and skill go into: "a stake in", "invested in", "fluent in". */
const MONEY = words(
  'stake stakes invest invested investing invests investment investments share shares interest interested believe confidence trust fluent written spoken degree position specialising specializing expert experts trading traded majoring partner partners funds money holding holdings bought role engage engaged',
)

/** What stands at a place: "a smelter at Mundra". */
const SITES = words(
  'plant plants factory factories site sites smelter refinery mill yard shipyard harbour harbor port terminal depot warehouse greenhouse campus facility facilities base mine complex airport works fab centre center farm chemicals unit station park hub',
)

/** "twinned with Split in Croatia": a town, though its name may be an English word. */
function isTwin(page: Page, { from, to }: Range): boolean {
  if (!isMark(page, from - 1, ',') && !isWord(page, from - 1, 'with', 'and', 'of')) return false
  const holder = page.owner[to + 1]
  if (!isWord(page, to, 'in') || holder?.things[0]?.level !== 'country' || !sameLine(page, from, to + 1)) return false
  const start = page.lines[page.lineOf[from] as number]?.from ?? from
  for (let at = from - 1; at >= start && at > from - 40; at--) if (TWINS.has(page.tokens[at]?.fold ?? '')) return true
  return false
}

const TWINS = words('twinned twin twins sister sisters partner twinning friendship')

function endOf(page: Page, at: number): number {
  let to = at
  if (isWord(page, at + 1, 'in') && isNameWord(page, at) && isTwin(page, { from: at, to: at + 1 })) return at + 1
  while (to - at < 3 && isUnknown(page, to) && sameLine(page, at, to)) to++
  return to
}

function isUnknown(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    isNameWord(page, at) &&
    page.owner[at] == null &&
    !isPlain(page, token) &&
    !token.acronym &&
    !ODD.test(token.text) &&
    !page.people.has(token.fold) &&
    titleAt(page, at) === null &&
    matchPhrase(page.vocabulary.demonyms, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.things, page.tokens, at) === null &&
    matchPhrase(page.vocabulary.heads, page.tokens, at) === null
  )
}

/** "PortMiami", "G20", "NPLs": the shape of brands and abbreviations. */
const ODD = /\p{Ll}\p{Lu}|\d|\p{Lu}\p{Lu}/u

/** No longer name goes on: a mark, a small word or the end follows. */
function isClosed(page: Page, to: number): boolean {
  const next = page.tokens[to]
  if (next === undefined || !sameLine(page, to - 1, to)) return true
  if (isMark(page, to, ',', '.', ';', ')', ':', '—', '–')) return true
  return next.kind === 'word' && !next.capital && !isWord(page, to, 'of', 'de', 'al', 'language', 'script', 'style')
}
