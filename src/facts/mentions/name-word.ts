import { foldName } from './fold-name.ts'
import { matchPhrase } from './phrases.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'
import { isCommon, type TitleWord } from './vocabulary.ts'

/** No name is longer, in tokens: keeps every finder linear in the length of the article. */
export const LONGEST_NAME = 18

/** A capitalised word that can be part of a name; in a title-case headline only if it is no English word. */
export function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token === undefined || !token.capital || token.kind !== 'word') return false
  if (isFunctionWord(page, token) || isShouted(page, token)) return false
  return !(page.lines[page.lineOf[at] as number]?.titleCase === true && isPlain(page, token))
}

/** An English word in capitals only: "ISSUES STATEMENT ON". */
function isShouted(page: Page, token: Token): boolean {
  return (
    token.acronym &&
    token.text.length > 3 &&
    isCommon(page.vocabulary, token.fold) &&
    page.vocabulary.institutions.get(token.fold) === undefined
  )
}

/** An English word by its spelling, whatever its capital. */
export function isPlain(page: Page, token: Token): boolean {
  return page.lower.has(token.fold) || (!(token.acronym && token.text.length < 7) && isEnglish(page, token.fold))
}

export function isFunctionWord(page: Page, token: Token): boolean {
  if (!page.vocabulary.function.has(token.fold)) return false
  return !(token.acronym && CAPITAL_NAMES.has(token.fold)) && !(token.text === 'Loi' || token.text === 'Mou')
}

const CAPITAL_NAMES = new Set(['us', 'it', 'who', 'ai'])

/** Whether the capital of a token may be there only because a sentence begins with it. */
export function beginsSentence(page: Page, at: number): boolean {
  const line = page.lines[page.lineOf[at] as number]
  if (line === undefined) return false
  if (at === line.from) return true
  const before = page.tokens[at - 1] as Token
  return before.kind === 'mark' && OPENING.has(before.text)
}

const OPENING = new Set(['“', '"', '‘', "'", ':', '•', '-', '–', '—', '.', '?', '!', '(', '*', '‧', '·', '▲', '△', '…'])

/** The title whose words begin at a token; looked up once per token. */
export function titleAt(page: Page, at: number): { value: TitleWord; end: number } | null {
  const known = page.titles[at]
  if (known !== undefined) return known
  // "Md" is short for Mohammad.
  const isName = page.tokens[at]?.fold === 'md' && /^Md\.?$/.test(page.tokens[at].text)
  const found = isName ? null : matchPhrase(page.vocabulary.titles, page.tokens, at)
  if (at < page.tokens.length) page.titles[at] = found
  return found
}

export function isMark(page: Page, at: number, ...marks: string[]): boolean {
  const token = page.tokens[at]
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text)
}

export function isWord(page: Page, at: number, ...words: string[]): boolean {
  const token = page.tokens[at]
  return token !== undefined && token.kind === 'word' && words.includes(token.fold)
}

export function sameLine(page: Page, a: number, b: number): boolean {
  return page.lineOf[a] !== undefined && page.lineOf[a] === page.lineOf[b]
}

/** So that reading for months takes no more memory than reading for a day. */
const MOST_KEPT = 50_000

function isEnglish(page: Page, word: string): boolean {
  const { english } = page.vocabulary
  const known = english.get(word)
  if (known !== undefined) return known
  const found = isCommon(page.vocabulary, word)
  if (english.size > MOST_KEPT) english.clear()
  english.set(word, found)
  return found
}

/** A word that English or this article writes small. */
export function isPlainWord(page: Page, word: string): boolean {
  return page.lower.has(foldName(word)) || page.vocabulary.common.has(foldName(word))
}
