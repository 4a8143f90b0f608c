import { bareBody, bareCompany } from './bare-body.ts'
import { claim } from './company.ts'
import { demonymRegion } from './demonym.ts'
import { beginsSentence, isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, nameOf, type Page, type Thing, thingNamed, typeOf } from './page.ts'
import { isHonorific } from './person-name.ts'
import type { Token } from './token.ts'
import type { Sphere } from './vocabulary.ts'

/** What stands before the head noun of a title: `from` where the title begins, `outer` where its organisation does. */
export type Left = { from: number; outer: number; of: Thing | null; former: boolean }

/** Reads leftwards from the head noun: ranks, fields, a demonym, an organisation or region, a former holder. */
export function readLeft(page: Page, head: number, sphere: Sphere): Left {
  const left: Left = { from: head, outer: head, of: null, former: false }
  for (let at = head - 1; at >= 0 && head - at < LONGEST_NAME && sameLine(page, at, head); at--) {
    const token = page.tokens[at] as Token
    const owner = page.owner[at]
    if (owner != null) {
      if (owner.to === at + 1 && (isOrganisation(owner) || typeOf(owner) === 'region'))
        return { ...left, outer: owner.from, of: owner.things[0] ?? null }
      return left
    }
    // "under former leader X": no rank.
    const role = isPreposition(page, at) ? undefined : page.vocabulary.modifiers.get(token.fold)
    if (role === 'former') {
      left.former = true
      left.outer = at
      continue
    }
    if (
      token.kind === 'word' &&
      role !== undefined &&
      (token.capital || !(page.tokens[left.from] as Token).capital || role === 'acting')
    ) {
      if (role === 'rank') left.from = at
      left.outer = at
      continue
    }
    if (token.kind === 'possessive' || (token.kind === 'mark' && (token.text === '’' || token.text === "'"))) {
      const before = page.owner[at - 1]
      const chief = PERSONAL.has(page.tokens[at - 1]?.fold ?? '')
        ? isWord(page, at - 2, 'prime', 'vice')
          ? at - 2
          : at - 1
        : -1
      if (chief >= 0 && (page.tokens[chief] as Token).capital) {
        left.from = chief
        left.outer = chief
        at = chief
        continue
      }
      if (before != null && (isOrganisation(before) || typeOf(before) === 'region'))
        return { ...left, outer: before.from, of: before.things[0] ?? null }
      const bare = page.tokens[at - 1]?.capital === false ? (bareBody(page, at - 1) ?? bareCompany(page, at - 1)) : null
      if (bare !== null) return { ...left, outer: isWord(page, at - 2, 'the') ? at - 2 : at - 1, of: bare }
      // "X, the Kingdom's Ambassador": of some country that is not named there.
      if (REALMS.has(page.tokens[at - 1]?.fold ?? '') && before == null)
        return { ...left, outer: isWord(page, at - 2, 'the') ? at - 2 : at - 1 }
      return unknownOwner(page, at, left, sphere)
    }
    const region = token.capital ? demonymRegion(page, at) : null
    if (region !== null) return { ...left, outer: at, of: region }
    if (
      isNameWord(page, at) &&
      !beginsWithOpener(page, at) &&
      page.lines[page.lineOf[at] as number]?.titleCase !== true
    ) {
      if (!isPlain(page, token)) return unknownOwner(page, at + 1, left, sphere)
      left.from = at
      left.outer = at
      continue
    }
    if (joinsDomain(page, at, left.from)) continue
    if (isMark(page, at, '-') && isWord(page, at - 1, 'then', 'ex')) continue
    if (isWord(page, at, 'and') && left.from === at + 1 && left.from < head && isField(page, head, at - 1)) continue
    if (isField(page, head, at)) {
      left.from = at
      left.outer = at
      continue
    }
    break
  }
  return left
}

function isPreposition(page: Page, at: number): boolean {
  return isWord(page, at, 'under') && page.tokens[at]?.capital === false && !isWord(page, at + 1, 'secretary')
}

/** "power and energy minister": fields before a title in lower case. */
function isField(page: Page, head: number, at: number): boolean {
  const token = page.tokens[at]
  return !(page.tokens[head] as Token).capital && page.vocabulary.signs.titleFields.has(token?.fold ?? '')
}

const REALMS = new Set(['sultanate', 'kingdom', 'emirate', 'republic', 'federation', 'country', 'nation', 'state'])
const PERSONAL = new Set(['president', 'minister', 'governor', 'chancellor', 'mayor'])

function beginsWithOpener(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  return (
    beginsSentence(page, at) &&
    (page.lower.has(token.fold) || /(?:ing|ed)$/.test(token.fold)) &&
    !page.vocabulary.modifiers.has(token.fold) &&
    !page.vocabulary.signs.titleFields.has(token.fold)
  )
}

/** "Justice, Prison Affairs and Constitutional Reforms Minister". */
function joinsDomain(page: Page, at: number, from: number): boolean {
  if (!isWord(page, at, 'and') && !isMark(page, at, '&', ',')) return false
  if (
    from !== at + 1 ||
    !sameLine(page, at - 1, at) ||
    page.owner[at - 1] != null ||
    titleAt(page, at - 1) !== null ||
    titleAt(page, from) !== null
  )
    return false
  const before = page.tokens[at - 1] as Token
  if (!isNameWord(page, at - 1) || !isPlain(page, before) || beginsWithOpener(page, at - 1)) return false
  return !isMark(page, at, ',') || listGoesOn(page, from)
}

function listGoesOn(page: Page, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (isWord(page, at, 'and') || isMark(page, at, '&')) return true
    if (!isNameWord(page, at) && !isMark(page, at, ',')) return false
  }
  return false
}

export const BUSINESS_TITLES = new Set<Sphere>(['corporate', 'body'])
const COMPANY_HEADS = new Set(['president', 'vice president', 'vice chairman', 'spokesperson'])

/** An unknown name before a title of business is a company: "Cosmoweld's CEO", "Cosmoweld Chairman". */
function unknownOwner(page: Page, end: number, left: Left, sphere: Sphere): Left {
  const title = (page.tokens[left.from] as Token).fold
  if (!BUSINESS_TITLES.has(sphere) && !COMPANY_HEADS.has(title)) return left
  let from = end
  while (
    from > 0 &&
    sameLine(page, from - 1, end - 1) &&
    isNameWord(page, from - 1) &&
    page.owner[from - 1] == null &&
    end - from < 4
  ) {
    if (isPlain(page, page.tokens[from - 1] as Token) && beginsSentence(page, from - 1)) break
    if (titleAt(page, from - 1) !== null) break
    from--
  }
  while (from < end && isPlain(page, page.tokens[from] as Token) && !(page.tokens[from] as Token).acronym) from++
  if (from === end || page.lines[page.lineOf[from] as number]?.titleCase === true) return left
  if (looksPersonal(page, from, end) || isHonorific(page, from) || isHonorific(page, from - 1)) return left
  const thing = thingNamed(
    page,
    sphere === 'corporate' || !(page.tokens[from] as Token).acronym ? 'company' : 'institution',
    nameOf(page, from, end),
  )
  claim(page, from, end, thing)
  return { ...left, outer: from, of: thing }
}

function looksPersonal(page: Page, from: number, end: number): boolean {
  const first = page.tokens[from] as Token
  return end - from > 1 && (page.vocabulary.given.has(first.fold) || page.vocabulary.surnames.has(first.fold))
}
