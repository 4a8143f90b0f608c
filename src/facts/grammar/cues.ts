import type { Lexicons } from '../../text/lexicon.ts'
import { gated } from '../../text/gates.ts'

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

/** A pattern for any of the given words, at one place the longest; alternatives within one are parted by `|`. */
export function anyOf(words: readonly string[], flags = 'gi'): RegExp {
  const all = words.flatMap((list) => list.split('|'))
  const root: Branch = { ends: false, next: new Map() }
  for (const word of all) grow(root, flags.includes('i') ? word.toLowerCase() : word)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(root)}(?![\\p{L}\\p{N}])`, flags + 'u')
  const longest = all.map((phrase) =>
    (phrase.match(/[a-z]+/gi) ?? []).reduce((long, word) => (word.length > long.length ? word : long), ''),
  )
  return longest.some((word) => word.length < 2) ? pattern : gated(pattern, longest)
}

/** Words by their letters, so that a pattern of hundreds of words tries each letter of a text against one branch. */
type Branch = { ends: boolean; readonly next: Map<string, Branch> }

function grow(root: Branch, word: string): void {
  let at = root
  for (const letter of word) {
    const next = at.next.get(letter) ?? { ends: false, next: new Map<string, Branch>() }
    at.next.set(letter, next)
    at = next
  }
  at.ends = true
}

function patternOf({ ends, next }: Branch): string {
  const ways = [...next].map(([letter, rest]) => escape(letter) + patternOf(rest))
  if (ends) ways.push('')
  return ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`
}

function escape(letter: string): string {
  return letter === ' ' ? '\\s' : letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
}

function missing(name: string): never {
  throw new Error(`Word list data/lexicons/${name}.txt is missing.`)
}
