import { headAt } from './institution-head.ts'
import { isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

/** The end of "of …", "for …" after a head noun; the head's own end where there is none. */
export function complementEnd(page: Page, end: number): number {
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
  if (at > start && isWord(page, start - 2, 'office', 'cabinet')) return officeOf(page, start, at)
  if (!isNameWord(page, at) || !sameLine(page, at, start - 1)) return start
  if (headAt(page, at) !== null && headAt(page, at)?.use !== 'weak') return start
  const region = page.owner[at]
  if (region != null)
    return region.things[0]?.type === 'region' && !opensBody(page, region.to) ? aboutRegion(page, region.to) : start
  const plain = isPlain(page, page.tokens[at] as Token)
  let to = at
  for (; at - start < LONGEST_NAME && sameLine(page, at, start); at++) {
    const token = page.tokens[at] as Token
    if (isNameWord(page, at)) {
      if (page.owner[at] != null) break
      if (at > start && titleAt(page, at) !== null) break
      if (plain && (!isPlain(page, token) || beginsPerson(page, at))) break
      to = at + 1
    } else if (plain && isJoint(page, at)) continue
    else break
  }
  return to
}

/** "Ministry of Commerce Grace Phiri": a word that is a given name too, before one that is none. */
function beginsPerson(page: Page, at: number): boolean {
  const [token, next] = [page.tokens[at], page.tokens[at + 1]]
  if (token === undefined || next === undefined || !page.vocabulary.given.has(token.fold)) return false
  return isNameWord(page, at + 1) && page.owner[at + 1] == null && !isPlain(page, next) && !next.acronym
}

/** "Office of the President", where nobody is named behind it. */
function officeOf(page: Page, start: number, at: number): number {
  const title = titleAt(page, at)
  if (title === null || page.tokens[at]?.capital !== true) return start
  return isNameWord(page, title.end) && sameLine(page, at, title.end) ? start : title.end
}

/** "Standing Committee of the Guangdong Provincial Committee": the region begins the name of another body. */
function opensBody(page: Page, from: number): boolean {
  for (let at = from; at < from + 5 && sameLine(page, from - 1, at); at++) {
    if (at > from && page.tokens[at]?.kind === 'possessive') continue
    if (!isNameWord(page, at)) return false
    if (headAt(page, at) !== null) return headAt(page, at)?.use !== 'weak'
  }
  return false
}

/** "Institute of China Studies" */
function aboutRegion(page: Page, to: number): number {
  const about = isWord(page, to, 'studies', 'affairs', 'relations', 'research') && page.tokens[to]?.capital === true
  return about && sameLine(page, to - 1, to) ? to + 1 : to
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
      !(isNameWord(page, at + 3) && headAt(page, at + 3) !== null) &&
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
