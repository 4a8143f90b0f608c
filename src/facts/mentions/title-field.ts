import { isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { isOrganisation, type Page } from './page.ts'
import { isHonorific } from './person-name.ts'
import { BUSINESS_TITLES } from './title-left.ts'
import type { Token } from './token.ts'
import type { Sphere } from './vocabulary.ts'

/** "General Manager – Marketing and Sales", before a name or a comma. */
export function dashedField(page: Page, at: number): number {
  if (!isMark(page, at, '–', '-', '—') || !sameLine(page, at, at + 1)) return at
  const to = domainEnd(page, at + 1)
  const next = page.tokens[to]
  return to > at + 1 && next !== undefined && (isMark(page, to, ',') || next.capital) ? to : at
}

/** "Principal Secretary (Industries)": a field in brackets, before a name. */
export function bracketed(page: Page, at: number): number {
  if (!isMark(page, at, '(')) return at
  for (let close = at + 1; close < at + 7 && sameLine(page, at, close); close++) {
    if (isMark(page, close, ')')) return close > at + 1 && page.tokens[close + 1]?.capital === true ? close + 1 : at
    if (!plainName(page, close) && !isWord(page, close, 'and', 'of') && !isMark(page, close, '&')) return at
  }
  return at
}

/** "Director Marketing", "Manager Government Liaison": a field right after the title, before a name or an organisation. */
export function fieldEnd(page: Page, end: number): number {
  let at = end
  while (
    plainName(page, at) &&
    sameLine(page, end, at) &&
    at - end < 4 &&
    page.lines[page.lineOf[at] as number]?.titleCase !== true &&
    (at > end || !page.vocabulary.heads.has((page.tokens[at] as Token).fold))
  )
    at++
  if (at === end || at - end > 3) return end
  const closed = isOrganisation(page.owner[at]) || (isNameWord(page, at) && page.owner[at] == null)
  return closed && sameLine(page, end, at) ? at : end
}

/** "minister of food, agriculture and fisheries": the field in lower case. */
export function lowerDomainEnd(page: Page, start: number, sphere: Sphere): number {
  if (sphere !== 'ministry' && !BUSINESS_TITLES.has(sphere)) return start
  const { titleFields } = page.vocabulary.signs
  const isField = (at: number) => {
    const token = page.tokens[at]
    return token !== undefined && !token.capital && titleFields.has(token.fold)
  }
  let to = start
  for (let at = start; at < start + 10 && sameLine(page, at, start); at++) {
    if (isField(at)) to = at + 1
    else if (to < at || !(isWord(page, at, 'and', 'of') || isMark(page, at, ','))) break
    else if (!isField(at + 1) && !(isMark(page, at, ',') && isWord(page, at + 1, 'and') && isField(at + 2))) break
    else if (isMark(page, at, ',') && isWord(page, at + 1, 'and')) to = ++at + 1
    else to = at + 1
  }
  const next = page.tokens[to]
  const closed = next === undefined || next.kind === 'mark' || next.capital || isWord(page, to, ...AFTER_FIELD)
  return closed ? to : start
}

const AFTER_FIELD = ['of', 'at', 'in', 'and', 'for', 'who', 'said', 'from', 'with', 'on', 'to', 'has', 'was', 'is']

/** "Trade, Commerce, and Food Security" after "Minister of". */
export function domainEnd(page: Page, start: number): number {
  let to = start
  for (let at = start; at - start < LONGEST_NAME && sameLine(page, at, start); at++) {
    if (plainName(page, at)) to = at + 1
    else if (
      to > start &&
      isMark(page, at, ',') &&
      (plainList(page, at + 1) || (isWord(page, at + 1, 'and') && plainName(page, at + 2)))
    )
      continue
    else if (
      to > start &&
      (isWord(page, at, 'and', 'for', 'of', 'in', 'the') || isMark(page, at, '&', '/')) &&
      plainName(page, at + 1)
    )
      continue
    else break
  }
  return to
}

/** A capitalised English word that does not begin a personal name ("Park Joo-won"). */
function plainName(page: Page, at: number): boolean {
  const affairs = isWord(page, at + 1, 'affairs')
  if (!isNameWord(page, at) || (page.owner[at] != null && !affairs) || titleAt(page, at) !== null) return false
  if (affairs) return true
  const token = page.tokens[at] as Token
  if (!isPlain(page, token) || isHonorific(page, at)) return false
  const next = page.tokens[at + 1]
  const begins = next !== undefined && isNameWord(page, at + 1) && !isPlain(page, next) && page.owner[at + 1] == null
  if (!begins) return true
  return !page.vocabulary.surnames.has(token.fold) && !beginsName(page, token)
}

/** "Minister for Industry Som Prakash": a short word that is no field before an unknown name. */
function beginsName(page: Page, { fold: word }: Token): boolean {
  return word.length < 6 && !page.vocabulary.signs.titleFields.has(word)
}

function plainList(page: Page, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    if (isWord(page, at, 'and') || isMark(page, at, '&')) return at > from && plainName(page, at + 1)
    if (!plainName(page, at) && !isMark(page, at, ',')) return false
  }
  return false
}
