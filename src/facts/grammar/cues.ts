import type { Lexicons } from '../../text/lexicon.ts'

type Row = readonly string[]
const memo = new WeakMap<Lexicons, Map<string, unknown>>()

/** Something made from a word list once. */
export function fromLexicon<T>(
  lexicons: Lexicons,
  name: string,
  purpose: string,
  make: (rows: readonly Row[]) => T,
): T {
  const made = memo.get(lexicons) ?? new Map<string, unknown>()
  memo.set(lexicons, made)
  const key = `${name}/${purpose}`
  if (!made.has(key)) made.set(key, make(lexicons[name] ?? missing(name)))
  return made.get(key) as T
}

/** A pattern for any of the given words, the longest first; alternatives within one are parted by `|`. */
export function anyOf(words: readonly string[], flags = 'gi'): RegExp {
  const all = words.flatMap((word) => word.split('|')).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.map(escape).join('|')})(?![\\p{L}\\p{N}])`, flags + 'u')
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')
}

function missing(name: string): never {
  throw new Error(`Word list data/lexicons/${name}.txt is missing.`)
}
