/**
 * Every match of a global pattern, in order. `text.matchAll` gives the same, but copies the pattern each time it is
 * asked, which costs more than a search that finds nothing: and most do.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const words = CUES.get(pattern)
  if (words !== undefined && text.length > SHORT && !wordsOf(text).some((word) => words.has(word))) return NONE
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

/** A pattern that can only match where one of the words stands: `matches` looks for those first. */
export function cued(pattern: RegExp, words: ReadonlySet<string>): RegExp {
  CUES.set(pattern, words)
  return pattern
}

const NONE: readonly RegExpExecArray[] = []
const CUES = new WeakMap<RegExp, ReadonlySet<string>>()
/** Shorter texts are searched sooner than cut into words. */
const SHORT = 60

const cutTexts = new Map<string, readonly string[]>()
/** Many patterns are tried on the sentences of one article in turn. */
const MOST_KEPT = 100

/** The runs of ASCII letters and digits of a text, in lower case, each once. */
export function wordsOf(text: string): readonly string[] {
  const known = cutTexts.get(text)
  if (known !== undefined) return known
  if (cutTexts.size >= MOST_KEPT) cutTexts.clear()
  const words = [...new Set(text.toLowerCase().match(/[a-z\d]+/g) ?? [])]
  cutTexts.set(text, words)
  return words
}
