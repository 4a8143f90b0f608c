import { foldName } from './fold-name.ts'
import { matchPhrase } from './phrases.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'
import type { TitleWord } from './vocabulary.ts'

/** No name is longer, in tokens: keeps every finder linear in the length of the article. */
export const LONGEST_NAME = 18

/** A capitalised word that can be part of a name; in a title-case headline only if it is no English word. */
export function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token === undefined || !token.capital || token.kind !== 'word') return false
  if (isFunctionWord(token) || isShouted(page, token)) return false
  return !(page.lines[page.lineOf[at] as number]?.titleCase === true && isPlain(page, token))
}

/** An English word in capitals only: "ISSUES STATEMENT ON". */
function isShouted(page: Page, token: Token): boolean {
  return (
    token.acronym &&
    token.text.length > 3 &&
    token.english &&
    page.vocabulary.institutions.get(token.fold) === undefined
  )
}

/** An English word by its spelling, whatever its capital. */
export function isPlain(page: Page, token: Token): boolean {
  return (token.english && !(token.acronym && token.text.length < 7)) || page.lower.has(token.fold)
}

export function isFunctionWord(token: Token): boolean {
  if (!token.functional) return false
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
  if (token === undefined || token.kind !== 'mark') return false
  for (let index = 0; index < marks.length; index++) if (marks[index] === token.text) return true
  return false
}

export function isWord(page: Page, at: number, ...words: string[]): boolean {
  const token = page.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  for (let index = 0; index < words.length; index++) if (words[index] === token.fold) return true
  return false
}

export function sameLine(page: Page, a: number, b: number): boolean {
  return page.lineOf[a] !== undefined && page.lineOf[a] === page.lineOf[b]
}

/** A word that English or this article writes small. */
export function isPlainWord(page: Page, word: string): boolean {
  return page.lower.has(foldName(word)) || page.vocabulary.common.has(foldName(word))
}
