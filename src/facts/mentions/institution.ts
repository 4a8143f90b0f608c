import { claim } from './company.ts'
import { complementEnd } from './institution-end.ts'
import { headAt, headFollows, lastHead, type FoundHead } from './institution-head.ts'
import { leftEdge } from './institution-start.ts'
import { beginsSentence, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { addForm, nameOf, type Page, sight, thingNamed, typeOf, unsight } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Finds organisations by the head noun of their names: "Ministry of Trade", "Busan Port Authority", "Gyeonggi Business Center". */
export function findInstitutions(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    const owner = page.owner[at]
    if (owner != null && typeOf(owner) !== 'region') continue
    const known = knownAt(page, at, false)
    if (owner != null && known === null) continue
    if (known !== null && !headFollows(page, known.end)) {
      claim(page, at, known.end, thingNamed(page, 'institution', known.name))
      at = known.end - 1
      continue
    }
    const agency = agencyEnd(page, at)
    if (agency !== null) {
      claim(page, at, agency, thingNamed(page, 'institution', nameOf(page, at, agency)))
      at = agency - 1
      continue
    }
    const head = headAt(page, at)
    if (head === null) continue
    if (head.use === 'leading') {
      const end = leadingEnd(page, head.end)
      if (end > head.end) name(page, at, head, end)
      at = Math.max(at, end - 1)
      continue
    }
    const from = leftEdge(page, at)
    const last = lastHead(page, head)
    const to = complementEnd(page, last.end)
    if (!isNamed(page, { from, at, last, to })) continue
    name(page, from, last, to)
    at = to - 1
  }
}

/** Finds well-known bodies by their abbreviation, after the article's own abbreviations had their say. */
export function findKnownAcronyms(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.owner[at] != null || !(page.tokens[at] as Token).acronym) continue
    const known = knownAt(page, at, true)
    if (known === null || headFollows(page, known.end)) continue
    const thing = thingNamed(page, 'institution', known.name)
    addForm(page, thing, nameOf(page, at, known.end))
    sight(page, { from: at, to: known.end }, [thing])
  }
}

/** "Invest Ontario": the end of an agency that is called what it does. */
function agencyEnd(page: Page, at: number): number | null {
  if (!isWord(page, at, 'invest', 'destination', 'enterprise') || page.tokens[at]?.capital !== true) return null
  const place = page.owner[at + 1]
  if (place == null || typeOf(place) !== 'region' || !sameLine(page, at, at + 1)) return null
  return page.lines[page.lineOf[at] as number]?.titleCase === true ? null : place.to
}

/** "Universidade Federal do Paraná": to the end of the run of names. */
function leadingEnd(page: Page, from: number): number {
  let to = from
  // "Port of Virginia"
  if (isWord(page, from - 1, 'of')) return portEnd(page, from)
  for (let at = from; at - from < 8 && sameLine(page, from - 1, at); at++) {
    if (page.tokens[at]?.capital === true && page.tokens[at]?.kind === 'word' && titleAt(page, at) === null) to = at + 1
    else if (!isWord(page, at, 'de', 'do', 'da', 'dos', 'des', 'del', 'della', 'di', 'la', 'für', 'fur', 'e', 'y'))
      break
  }
  return to
}

function portEnd(page: Page, from: number): number {
  const place = page.owner[from]
  if (place != null) return typeOf(place) === 'region' ? place.to : from
  return isNameWord(page, from) && !isPlain(page, page.tokens[from] as Token) && sameLine(page, from - 1, from)
    ? from + 1
    : from
}

function knownAt(page: Page, at: number, acronyms: boolean): { name: string; end: number } | null {
  const token = page.tokens[at] as Token
  if (!token.capital) return null
  const found = matchPhrase(page.vocabulary.institutions, page.tokens, at)
  if (found === null) return null
  if (found.end === at + 1 && (token.text.replace(/[.]/g, '') !== found.value.form || token.acronym !== acronyms))
    return null
  return acronyms && found.end > at + 1 ? null : { name: found.value.name, end: found.end }
}

type Candidate = { readonly from: number; readonly at: number; readonly last: FoundHead; readonly to: number }

function isNamed(page: Page, { from, last, to }: Candidate): boolean {
  if (last.type === 'region' || isBoardOf(page, last) || isPortfolio(page, from, last.end)) return false
  if (last.use === 'alone') return true
  const modified = from < last.from
  if (from > 1 && isWord(page, from - 1, 'of', 'for') && insideLongerName(page, from - 2)) return false
  if (to > last.end) return true
  if (!modified) return false
  if (
    isWord(page, last.from, 'administration') &&
    from + 1 === last.from &&
    page.vocabulary.surnames.has((page.tokens[from] as Token).fold)
  )
    return false
  if (isWord(page, last.from, 'headquarters') && from + 1 === last.from && !isPlain(page, page.tokens[from] as Token))
    return false
  if (last.use === 'weak') return hasProper(page, from, last.from)
  return !(from + 1 === last.from && page.vocabulary.signs.vagueModifiers.has((page.tokens[from] as Token).fold))
}

/** "Board of Directors": those of a body, no body of its own. */
function isBoardOf(page: Page, { from, end }: FoundHead): boolean {
  if (!isWord(page, end - 1, 'board') || !isWord(page, end, 'of')) return false
  if (isWord(page, end + 1, 'directors', 'governors', 'trustees', 'regents', 'management')) return true
  // "Chairman of the Board of Acme Motors"
  const body = page.tokens[isWord(page, end + 1, 'the') ? end + 2 : end + 1]
  const titled = isWord(page, from - 1, 'the') && isWord(page, from - 2, 'of') && titleAt(page, from - 3) !== null
  return titled && body !== undefined && body.capital && !isPlain(page, body)
}

/** "Minister of Civil Service", "Minister for Government Administration": what somebody is in charge of. */
function isPortfolio(page: Page, from: number, to: number): boolean {
  if (!isWord(page, from - 1, 'of', 'for') || !isWord(page, from - 2, 'minister')) return false
  for (let at = from; at < to; at++)
    if (page.owner[at] != null || !isPlain(page, page.tokens[at] as Token)) return false
  return true
}

/** "Contest for Active Public Administration" is the name of a contest. */
function insideLongerName(page: Page, at: number): boolean {
  return (
    isNameWord(page, at) &&
    page.owner[at] == null &&
    titleAt(page, at) === null &&
    headAt(page, at) === null &&
    isPlain(page, page.tokens[at] as Token) &&
    !beginsSentence(page, at) &&
    // "Alan Wood of Keio University"
    !(isNameWord(page, at - 1) && page.vocabulary.given.has((page.tokens[at - 1] as Token).fold))
  )
}

function hasProper(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (page.owner[at] != null || !isPlain(page, page.tokens[at] as Token)) return true
  return false
}

/** "An Giang provincial People's Committee", "the Bahia state Health Council": from the region on. */
function governed(page: Page, from: number): number {
  const place = page.owner[from - 2]
  const level = isWord(page, from - 1, 'provincial', 'municipal', 'prefectural') && sameLine(page, from - 2, from)
  return level && place != null && typeOf(place) === 'region' ? place.from : from
}

/** Regions inside a name are none of their own; the first says where the organisation is. */
function name(page: Page, start: number, head: FoundHead, to: number): void {
  const from = governed(page, start)
  const thing = thingNamed(page, head.type === 'company' ? 'company' : 'institution', nameOf(page, from, to))
  for (let at = from; at < to; at++) {
    const owner = page.owner[at]
    if (owner == null) continue
    thing.region ??= owner.things[0] ?? null
    unsight(page, owner)
  }
  if (to > head.end && from < head.from) addForm(page, thing, nameOf(page, from, head.end))
  const place = page.owner[to]
  if (
    place != null &&
    place.from === to &&
    place.things[0]?.type === 'region' &&
    sameLine(page, from, to) &&
    (to > head.end || (isWord(page, to - 1, 'university') && page.tokens[place.to]?.kind !== 'possessive'))
  ) {
    addForm(page, thing, nameOf(page, from, place.to))
    thing.region ??= place.things[0]
    unsight(page, place)
    sight(page, { from: from, to: place.to }, [thing])
  } else sight(page, { from: from, to: to }, [thing])
}
