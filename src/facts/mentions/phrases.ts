import { foldName } from './fold-name.ts'
import type { Token } from './token.ts'

type Entry<T> = { readonly words: readonly string[]; readonly value: T }

/** Phrases by their first folded word, the longest first, so that finding one costs one lookup per token. */
export type Phrases<T> = ReadonlyMap<string, readonly Entry<T>[]> & {
  /** The bit that tokens bear of which phrases of the list may begin; 0 where they bear none. */
  readonly sign: number
}

export function indexPhrases<T>(rows: Iterable<readonly [phrase: string, value: T]>, sign = 0): Phrases<T> {
  const index = new Map<string, Entry<T>[]>()
  for (const [phrase, value] of rows) {
    const words = foldName(phrase).split(' ')
    const first = words[0] as string
    if (first === '') continue
    const entries = index.get(first)
    if (entries === undefined) index.set(first, [{ words, value }])
    else entries.push({ words, value })
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return Object.assign(index, { sign })
}

/** The longest phrase that begins with token `at` and ends with a token; `end` is the index after it. */
export function matchPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { value: T; end: number } | null {
  const token = tokens[at]
  if (token === undefined || (phrases.sign !== 0 && (token.opens & phrases.sign) === 0)) return null
  const entries = phrases.get(token.first)
  if (entries === undefined) return null
  for (const { words, value } of entries) {
    const end = endOf(words, tokens, at)
    if (end > 0) return { value, end }
  }
  return null
}

function endOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let word = 0
  let index = at
  while (word < words.length) {
    const token = tokens[index]
    if (token === undefined) return -1
    if (token.kind === 'possessive') {
      if (index === at) return -1
    } else if (token.kind === 'mark') {
      if (token.text === '&' && words[word] === 'and') word++
      else if (!(token.text === '.' && index > at) && !(token.text === ',' && index > at)) return -1
    } else {
      if (words[word] === token.fold) word++
      else if (!token.fold.includes(' ')) return -1
      else for (const part of token.fold.split(' ')) if (words[word++] !== part) return -1
    }
    index++
  }
  return word === words.length ? index : -1
}
