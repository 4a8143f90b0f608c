import { fold } from '../../text/fold.ts'
import { refusal } from '../refusal.ts'

const MOST_WORDS = 10
const LONGEST = 200

/**
 * The words of a search, folded as the index folds them. Throws BAD_USER_INPUT for a search without a word, or too long.
 */
export function searchWords(query: string): readonly string[] {
  if (query.length > LONGEST)
    throw refusal('BAD_USER_INPUT', `A search is ${LONGEST} characters long at most; this one is ${query.length}.`)
  const words = fold(query).normalize('NFC').split(' ').filter((word) => word !== '') // prettier-ignore
  if (words.length === 0) throw refusal('BAD_USER_INPUT', 'A search needs a word: a letter or a digit.')
  if (words.length > MOST_WORDS)
    throw refusal('BAD_USER_INPUT', `A search holds ${MOST_WORDS} words at most; this one holds ${words.length}.`)
  return words
}

/** The words for the index: each must stand there, the last may be the beginning of a word. They hold letters and digits only. */
export function indexQuery(words: readonly string[]): string {
  return words.map((word, index) => `+${index === words.length - 1 ? `(${word}^2 OR ${word}*)` : word}`).join(' ')
}

/** The text with most of the words, the first of several, and where they stand in it. */
export function highlight(words: readonly string[], texts: readonly string[]): Highlighted {
  const found = texts.map((text) => ({ matched: text, highlights: spansOf(words, text) }))
  return found.reduce((best, next) => (next.highlights.length > best.highlights.length ? next : best))
}

export type Highlighted = {
  readonly matched: string
  /** In UTF-16 code units of `matched`. */
  readonly highlights: readonly { readonly start: number; readonly end: number; readonly quote: string }[]
}

function spansOf(words: readonly string[], text: string): Highlighted['highlights'] {
  const last = words.at(-1) ?? ''
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: quote, index }) => {
    const word = fold(quote).normalize('NFC')
    const fits = words.includes(word) || word.startsWith(last)
    return fits ? [{ start: index, end: index + quote.length, quote }] : []
  })
}
