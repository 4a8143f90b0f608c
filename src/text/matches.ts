import { mayMatch } from './gates.ts'
import type { FoundWords, WordList } from './word-list.ts'

/**
 * Every match of a global pattern, or of a list of words, in order. `text.matchAll` gives the same, but copies the pattern each time it
 * is asked, which costs more than a search that finds nothing: and most do.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[]
export function matches(text: string, words: WordList): readonly FoundWords[]
export function matches(text: string, pattern: RegExp | WordList): readonly RegExpExecArray[] | readonly FoundWords[] {
  if (!mayMatch(text, pattern)) return NONE
  if (!(pattern instanceof RegExp)) return pattern.all(text)
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

const NONE: readonly RegExpExecArray[] = []
