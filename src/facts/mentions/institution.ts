import { addForm, nameOf, type Page, sight, thingNamed, typeOf, unsight } from './page.ts'
import { beginsSentence, isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'
import type { Head } from './vocabulary.ts'

/** Finds organisations by the head noun of their names: "Ministry of Trade", "Busan Port Authority", "Gyeonggi Business Center". */
export function findInstitutions(page: Page): void {
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.owner[at] != null) continue
    const known = knownAt(page, at, false)
    if (known !== null && !headFollows(page, known.end)) {
      const thing = thingNamed(page, 'institution', known.name)
      addForm(page, thing, nameOf(page, at, known.end))
      sight(page, { from: at, to: known.end }, [thing])
      at = known.end - 1
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

type FoundHead = Head & { readonly from: number; readonly end: number }

function knownAt(page: Page, at: number, acronyms: boolean): { name: string; end: number } | null {
  const token = page.tokens[at] as Token
  if (!token.capital) return null
  const found = matchPhrase(page.vocabulary.institutions, page.tokens, at)
  if (found === null) return null
  if (found.end === at + 1 && (token.text.replace(/[.]/g, '') !== found.value.form || token.acronym !== acronyms))
    return null
  return acronyms && found.end > at + 1 ? null : { name: found.value.name, end: found.end }
}

function headFollows(page: Page, at: number): boolean {
  return headAt(page, at) !== null
}

function headAt(page: Page, at: number): FoundHead | null {
  const token = page.tokens[at]
  if (token === undefined || !token.capital || page.owner[at] != null) return null
  const found = matchPhrase(page.vocabulary.heads, page.tokens, at)
  if (found === null || found.value.use === 'never') return null
  const longer = at > 0 ? matchPhrase(page.vocabulary.heads, page.tokens, at - 1) : null
  if (longer?.value.use === 'never' && longer.end > at) return null
  if (
    (titleAt(page, at)?.end ?? 0) > found.end ||
    (at > 0 && (titleAt(page, at - 1)?.end ?? 0) >= found.end && sameLine(page, at - 1, at))
  )
    return null
  return { ...found.value, from: at, end: found.end }
}

/** The last head noun of an unbroken run of capitalised words: "Ajou University Hospital". */
function lastHead(page: Page, head: FoundHead): FoundHead {
  let best = head
  for (
    let at = head.end;
    at - head.end < LONGEST_NAME && isNameWord(page, at) && page.owner[at] == null && titleAt(page, at) === null;
    at++
  ) {
    const next = headAt(page, at)
    if (next !== null) {
      best = next
      at = next.end - 1
    } else if (!isPlain(page, page.tokens[at] as Token)) break
  }
  return best
}

function leftEdge(page: Page, head: number): number {
  let from = head
  for (let at = head - 1; at >= 0 && head - at < LONGEST_NAME && sameLine(page, at, head); at--) {
    const token = page.tokens[at] as Token
    const owner = page.owner[at]
    if (owner != null) {
      if (owner.things[0]?.type !== 'region') break
      from = at = owner.from
      continue
    }
    if (isNameWord(page, at)) {
      if (beginsSentence(page, at) && isOpener(page, at)) break
      if (isTitleWord(page, at) || page.vocabulary.signs.legalEnds.has(token.fold)) break
      from = at
    } else if (token.kind === 'possessive') {
      if (!keepsPossessive(page, at)) break
    } else if (joins(page, at, from)) {
      continue
    } else break
  }
  return from
}

/** "the" words and participles that begin a sentence and are no part of the name after them. */
function isOpener(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  return page.lower.has(token.fold) && /(?:ing|ed)$/.test(token.fold)
}

function keepsPossessive(page: Page, at: number): boolean {
  return page.vocabulary.signs.possessiveInNames.has(page.tokens[at - 1]?.fold ?? '')
}

function isTitleWord(page: Page, at: number): boolean {
  const title = titleAt(page, at)
  if (title === null) return false
  if (page.tokens[at + 1]?.kind === 'possessive') return false
  return !page.vocabulary.signs.titlesInNames.has((page.tokens[at] as Token).fold)
}

/** "and", "&" or a comma between words of one name: "Agricultural Research & Extension Services". */
function joins(page: Page, at: number, from: number): boolean {
  if (!isWord(page, at, 'and', 'for', 'of') && !isMark(page, at, '&', ',', '/')) return false
  const before = page.tokens[at - 1]
  if (before === undefined || !isNameWord(page, at - 1) || !sameLine(page, at - 1, at)) return false
  if (page.owner[at - 1] != null || matchPhrase(page.vocabulary.heads, page.tokens, at - 1) !== null) return false
  if (isWord(page, at, 'for', 'of')) return false
  if (isMark(page, at, ',')) return commaList(page, at, from)
  if (isTitleWord(page, at - 1)) return false
  if (beginsSentence(page, at - 1) && page.lower.has(before.fold)) return false
  const after = page.tokens[at + 1] as Token
  if (isMark(page, at, '&', '/')) return true
  return isPlain(page, before) && isPlain(page, after)
}

/** "Trade, Industry and Energy Ministry": a comma joins only where an "and" has joined to its right. */
function commaList(page: Page, at: number, from: number): boolean {
  const before = page.tokens[at - 1] as Token
  if (!isPlain(page, before) || isTitleWord(page, at - 1)) return false
  const next = page.tokens[from + 1]
  return (
    from === at + 1 &&
    (next?.fold === 'and' || next?.text === '&') &&
    !isMark(page, at - 2, ',') &&
    isNameWord(page, at - 1) &&
    !isNameWord(page, at - 2)
  )
}

/** The end of "of …", "for …" after a head noun; the head's own end where there is none. */
function complementEnd(page: Page, end: number): number {
  let to = end
  for (let at = end; isWord(page, at, 'of', 'for', 'on', 'to', 'against');) {
    const next = complementPhrase(page, at + 1)
    if (next <= at + 1) break
    to = next
    at = next
  }
  return to
}

function complementPhrase(page: Page, start: number): number {
  let at = start
  if (isWord(page, at, 'the')) at++
  if (!isNameWord(page, at) || !sameLine(page, at, start - 1)) return start
  if (headAt(page, at) !== null && headAt(page, at)?.use !== 'weak') return start
  const region = page.owner[at]
  if (region != null) return region.things[0]?.type === 'region' ? region.to : start
  const plain = isPlain(page, page.tokens[at] as Token)
  let to = at
  for (; at - start < LONGEST_NAME && sameLine(page, at, start); at++) {
    const token = page.tokens[at] as Token
    if (isNameWord(page, at)) {
      if (page.owner[at] != null) break
      if (at > start && titleAt(page, at) !== null) break
      if (plain && !isPlain(page, token)) break
      to = at + 1
    } else if (plain && isJoint(page, at)) continue
    else break
  }
  return to
}

/** "and", commas and small words inside "Ministry of Trade, Industry and Energy". */
function isJoint(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]
  if (next === undefined) return false
  const nextPlain =
    isNameWord(page, at + 1) &&
    isPlain(page, next) &&
    page.owner[at + 1] == null &&
    titleAt(page, at + 1) === null &&
    headAt(page, at + 1) === null
  if (isWord(page, at, 'and') || isMark(page, at, '&', '/')) return nextPlain && !headAhead(page, at + 1)
  if (isWord(page, at, 'of', 'in', 'for', 'the', 'to', 'or')) return nextPlain
  if (!isMark(page, at, ',')) return false
  if (isWord(page, at + 1, 'and'))
    return (
      isNameWord(page, at + 2) &&
      isPlain(page, page.tokens[at + 2] as Token) &&
      headAt(page, at + 2) === null &&
      titleAt(page, at + 2) === null
    )
  if (!nextPlain) return false
  for (let ahead = at + 2; ahead < at + 7 && sameLine(page, at, ahead); ahead++) {
    if (isWord(page, ahead, 'and') || isMark(page, ahead, '&'))
      return isNameWord(page, ahead + 1) && isPlain(page, page.tokens[ahead + 1] as Token)
    if ((!isNameWord(page, ahead) && !isMark(page, ahead, ',')) || headAt(page, ahead) !== null) return false
  }
  return false
}

/** "Institute of Wind Energy and National Institute …": what follows is another organisation. */
function headAhead(page: Page, from: number): boolean {
  for (let at = from; at < from + 4 && isNameWord(page, at); at++)
    if (headAt(page, at) !== null && isWord(page, at + 1, 'of', 'for')) return true
  return false
}

type Candidate = { readonly from: number; readonly at: number; readonly last: FoundHead; readonly to: number }

function isNamed(page: Page, { from, last, to }: Candidate): boolean {
  if (last.type === 'region') return false
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

/** "Contest for Active Public Administration" is the name of a contest. */
function insideLongerName(page: Page, at: number): boolean {
  return (
    isNameWord(page, at) &&
    page.owner[at] == null &&
    titleAt(page, at) === null &&
    headAt(page, at) === null &&
    isPlain(page, page.tokens[at] as Token) &&
    !beginsSentence(page, at)
  )
}

function hasProper(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (page.owner[at] != null || !isPlain(page, page.tokens[at] as Token)) return true
  return false
}

/** Regions inside a name are none of their own; the first says where the organisation is. */
function name(page: Page, from: number, head: FoundHead, to: number): void {
  const thing = thingNamed(page, 'institution', nameOf(page, from, to))
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
    to > head.end
  ) {
    addForm(page, thing, nameOf(page, from, place.to))
    thing.region ??= place.things[0]
    unsight(page, place)
    sight(page, { from: from, to: place.to }, [thing])
  } else sight(page, { from: from, to: to }, [thing])
}
