import { isHyphen, jointOf, nameWordsOf, type NameWord } from './name-words.ts'
import { nameForms } from './name-forms.ts'

/** What tells a name from the words around it; all folded. */
export type Surroundings = {
  /** Words after which a family name stands alone: "Governor", "Mr". */
  readonly titles: ReadonlySet<string>
  /** Words that begin a sentence and belong to no name: "When", "The". */
  readonly functionWords: ReadonlySet<string>
  /** Words that a hyphen puts behind a name: "led", "backed". */
  readonly endings: ReadonlySet<string>
  readonly isPlace: (word: string) => boolean
  /** Words that make another title of the one behind them: "Vice". */
  readonly ranks: ReadonlySet<string>
  /** Titles that an abbreviation may stand for: "gov". */
  readonly titlesLike: (abbreviation: string) => readonly string[]
  /** Ids of regions with this name or demonym. */
  readonly regionsNamed: (name: string) => readonly string[]
  /** Id of the region that a source speaks for. */
  readonly regionOf: (source: string | null) => string | null
}

/**
 * Puts as many █ in place of a name as it has characters (UTF-16 units), so that offsets hold. `isName` is asked for each
 * run of words that may be one, by its forms; the words of a name found are blacked out elsewhere in the text too, where
 * they stand alone, and so are `also` (folded words). A text without the name comes back as it is.
 */
export function blackOut(
  text: string,
  isName: (form: string) => boolean,
  around: Surroundings,
  also: readonly string[] = [],
): string {
  const words = nameWordsOf(text)
  const names = namesIn(text, words, isName).flatMap((name) => [name, ...inItsOwnScript(text, name)])
  if (names.length === 0 && also.length === 0) return text
  const covered = (word: NameWord) => names.some(({ start, end }) => start <= word.start && word.end <= end)
  const parts = new Set([...also, ...words.flatMap((word) => (covered(word) ? [word.key] : []))])
  return [...names, ...runsAlone(text, words, (word) => parts.has(word.key) && !covered(word), around)].reduce(
    (blacked, { start, end }) => blacked.slice(0, start) + '█'.repeat(end - start) + blacked.slice(end),
    text,
  )
}

type Span = { readonly start: number; readonly end: number }

function namesIn(text: string, words: readonly NameWord[], isName: (form: string) => boolean): readonly Span[] {
  const found: Span[] = []
  for (const [at, { start }] of words.entries())
    if (start >= (found.at(-1)?.end ?? 0)) found.push(...nameAt(text, words, at, isName))
  return found
}

/** The name in brackets behind a name: "Kim Dong-yeon (김동연)". */
function inItsOwnScript(text: string, { end }: Span): readonly Span[] {
  const behind = /^[ \u00a0]?[(（]([^()（）\p{Script=Latin}\n]*\p{L}[^()（）\p{Script=Latin}\n]*)[)）]/u.exec(
    text.slice(end, end + LONGEST_BRACKET),
  )
  if (!behind?.[1]) return []
  const start = end + behind[0].length - 1 - behind[1].length
  return [{ start, end: start + behind[1].length }]
}

const LONGEST_BRACKET = 60

/** The longest name that begins at a word. */
function nameAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  isName: (form: string) => boolean,
): readonly Span[] {
  const first = words[at]
  if (!first?.capital) return []
  const found: Span[] = []
  for (let to = at; to < words.length && to < at + LONGEST; to++) {
    const word = words[to] as NameWord
    const between = to === at ? '' : text.slice((words[to - 1] as NameWord).end, word.start)
    if (jointOf(between) === 'apart') break
    if (!word.capital && isSpace(between)) continue
    const keys = words.slice(at, to + 1).map(({ key }) => key)
    if (nameForms(keys.join(' ')).some(isName)) found.unshift({ start: first.start, end: word.end })
  }
  return found.slice(0, 1)
}

/** Words in the longest name that is looked for. */
const LONGEST = 7

/** Runs of words that can be part of a name and are none of another one's: "Governor Kim said", "Dong-yeon's", not "Kim Young-hee said". */
export function runsAlone(
  text: string,
  words: readonly NameWord[],
  isPart: (word: NameWord) => boolean,
  around: Surroundings,
): readonly Span[] {
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as NameWord
    if (!first.capital || !isPart(first)) continue
    let to = at
    for (let next = words[to + 1]; next && isPart(next); next = words[to + 1]) {
      const between = text.slice((words[to] as NameWord).end, next.start)
      if (jointOf(between) !== 'tight' && !(next.capital && isSpace(between))) break
      to++
    }
    if (standsAlone(text, words, [at, to], around)) found.push({ start: first.start, end: (words[to] as NameWord).end })
    at = to
  }
  return found
}

function standsAlone(
  text: string,
  words: readonly NameWord[],
  [from, to]: readonly [number, number],
  around: Surroundings,
): boolean {
  const [first, last] = [words[from] as NameWord, words[to] as NameWord]
  const [before, after] = [words[from - 1], words[to + 1]]
  if (after) {
    const between = text.slice(last.end, after.start)
    if (between === '' || (isHyphen(between) && !around.endings.has(after.key))) return false
    if (after.capital && after.key.length > 1 && isSpace(between)) return false // an initial is no name
  }
  const between = before ? text.slice(before.end, first.start) : ''
  if (before && (between === '' || isHyphen(between))) return false
  const beside = before && isSpace(between) ? before.key : ''
  if (around.titles.has(beside)) return true
  if (from === to && around.isPlace(first.key)) return false
  return beside === '' || !before?.capital || around.functionWords.has(beside)
}

function isSpace(between: string): boolean {
  return /^[ \u00a0]$/.test(between)
}

/** The words of a text that can be part of a name, as they are written. */
export function capitalWords(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)]
    .map(([word]) => word)
    .filter((word) => !/^\p{Ll}/u.test(word))
}
