import { beginsSentence, isMark, isNameWord, LONGEST_NAME, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import type { Page } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Where the name begins whose head noun stands at a token. */
export function leftEdge(page: Page, head: number): number {
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
