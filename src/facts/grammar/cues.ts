import type { Lexicons } from '../../text/lexicon.ts'
import { wordList, type WordList } from '../../text/word-list.ts'

type Row = readonly string[]
const memo = new WeakMap<Lexicons, Map<string, Map<string, unknown>>>()

/** Something made from a word list once. */
export function fromLexicon<T>(
  lexicons: Lexicons,
  name: string,
  purpose: string,
  make: (rows: readonly Row[]) => T,
): T {
  const known = memo.get(lexicons)?.get(name)?.get(purpose)
  if (known !== undefined) return known as T
  const made = make(lexicons[name] ?? missing(name))
  const lists = memo.get(lexicons) ?? new Map<string, Map<string, unknown>>()
  const purposes = lists.get(name) ?? new Map<string, unknown>()
  memo.set(lexicons, lists.set(name, purposes.set(purpose, made)))
  return made
}

/** Any of the given words; alternatives within one are parted by `|`. */
export function anyOf(words: readonly string[]): WordList {
  return wordList(words.flatMap((list) => list.split('|')).filter((word) => word !== ''))
}

function missing(name: string): never {
  throw new Error(`Word list data/lexicons/${name}.txt is missing.`)
}
