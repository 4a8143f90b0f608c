import { fold } from '../text/fold.ts'
import { nameForms } from './name-forms.ts'

/** What tells a name from the words around it; all folded. */
export type Surroundings = {
  /** Words after which a family name stands alone: "Governor", "Mr". */
  readonly titles: ReadonlySet<string>
  /** Words that begin a sentence and belong to no name: "When", "The". */
  readonly functionWords: ReadonlySet<string>
  readonly isPlace: (word: string) => boolean
}

/**
 * Puts as many █ in place of a name as it has characters (UTF-16 units), so that offsets hold. `isName` is asked for each
 * run of words that may be one, by its forms; the single words of a name found are blacked out elsewhere in the text too,
 * where they stand alone. A text without the name comes back as it is.
 */
export function blackOut(text: string, isName: (form: string) => boolean, around: Surroundings): string {
  const words = wordsOf(text)
  const names = words.flatMap((_, at) => nameAt(text, words, at, isName))
  if (names.length === 0) return text
  const parts = new Set(names.flatMap(({ start, end }) => fold(text.slice(start, end)).split(' ')))
  const covered = (word: Word) => names.some(({ start, end }) => start <= word.start && word.end <= end)
  const alone = words.filter(
    (word, at) => parts.has(fold(word.text)) && !covered(word) && standsAlone(text, words, at, around),
  )
  return [...names, ...alone].reduce(
    (blacked, { start, end }) => blacked.slice(0, start) + '█'.repeat(end - start) + blacked.slice(end),
    text,
  )
}

type Span = { readonly start: number; readonly end: number }
type Word = Span & { readonly text: string; readonly capital: boolean }

/** The longest name that begins at a word. */
function nameAt(text: string, words: readonly Word[], at: number, isName: (form: string) => boolean): readonly Span[] {
  const first = words[at]
  if (!first?.capital) return []
  const found: Span[] = []
  for (let to = at; to < words.length && to < at + LONGEST; to++) {
    const word = words[to] as Word
    if (to > at && !isJoint(text.slice((words[to - 1] as Word).end, word.start))) break
    const span = { start: first.start, end: word.end }
    if (word.capital && nameForms(text.slice(span.start, span.end)).some(isName)) found.unshift(span)
  }
  return found.slice(0, 1)
}

/** Words in the longest name that is looked for. */
const LONGEST = 6

/** What may stand between the words of a name: "KIM, Dong Yeon", "J. Park". */
function isJoint(between: string): boolean {
  return /^[ \u00a0\t]*[,.·]?[ \u00a0\t]*\n?[ \u00a0\t]*$/.test(between)
}

/** Whether a word that can be part of a name is none of another one's: "Governor Kim said", not "Kim Young-hee said". */
function standsAlone(text: string, words: readonly Word[], at: number, around: Surroundings): boolean {
  const word = words[at] as Word
  if (!word.capital) return false
  const [before, after] = [words[at - 1], words[at + 1]]
  if (after?.capital && /^[ \u00a0]$/.test(text.slice(word.end, after.start))) return false
  const beside = before && /^[ \u00a0]$/.test(text.slice(before.end, word.start)) ? fold(before.text) : ''
  if (around.titles.has(beside)) return true
  if (around.isPlace(fold(word.text))) return false
  return beside === '' || !before?.capital || around.functionWords.has(beside)
}

/** A word may hold hyphens and apostrophes; a possessive's ending is not part of it. Scripts without case count as capital. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)].map(
    ({ 0: whole, index }) => {
      const word = whole.replace(/['’]s$/iu, '')
      return { text: word, start: index, end: index + word.length, capital: !/^\p{Ll}/u.test(word) }
    },
  )
}
