/** Words and phrases to look for: as whole words, in whatever case, a space for any blank; at one place the longest. */
export type WordList = {
  readonly words: readonly string[]
  readonly test: (text: string) => boolean
  readonly exec: (text: string) => FoundWords | null
  /** All of a text that do not overlap, in order. */
  readonly all: (text: string) => readonly FoundWords[]
}

export type FoundWords = { readonly 0: string; readonly index: number }

/** Each begins with a letter or digit. */
export function wordList(words: readonly string[]): WordList {
  const known = indexed(words)
  const initials = [...known.keys()].reduce((letters, key) => letters | initialOf(key), 0)
  const exec = (text: string, from = 0): FoundWords | null => {
    let inWord = from > 0 && isWordCode(text.charCodeAt(from - 1))
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isWordCode(code)) inWord = false
      else if (!inWord) {
        inWord = true
        if ((initials & (1 << (code & 31))) === 0) continue
        const length = longest(known.get(beginning(text, at)), text, at)
        if (length > 0) return { 0: text.slice(at, at + length), index: at }
      }
    }
    return null
  }
  return {
    words,
    exec: (text) => exec(text),
    test: (text) => exec(text) !== null,
    all: (text) => {
      const found: FoundWords[] = []
      for (let next = exec(text); next !== null; next = exec(text, next.index + next[0].length)) found.push(next)
      return found
    },
  }
}

/** A bit for the first letter of phrases, by their key. */
function initialOf(key: number): number {
  if (key === 0) return -1
  while (key >= 32) key = Math.floor(key / 32)
  return 1 << key
}

/** By their first letters, the longest first. */
function indexed(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>()
  for (const word of new Set(words.map((one) => one.toLowerCase()))) {
    if (!isWordCode(word.charCodeAt(0))) throw new Error(`“${word}” does not begin like a word.`)
    const key = beginning(word, 0)
    index.set(key, [...(index.get(key) ?? []), word])
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.length - a.length)
  return index
}

/** A number for the first four letters of a word. */
function beginning(text: string, at: number): number {
  let number = 0
  for (let to = at; to < at + 4; to++) {
    const letter = (text.charCodeAt(to) | 32) - 96
    if (!(letter > 0 && letter < 27)) break
    number = number * 32 + letter
  }
  return number
}

/** The length of the phrase that stands at a place; 0 where none does. */
function longest(phrases: readonly string[] | undefined, text: string, at: number): number {
  if (phrases !== undefined) for (const phrase of phrases) if (stands(phrase, text, at)) return phrase.length
  return 0
}

function stands(phrase: string, text: string, at: number): boolean {
  for (let index = 0; index < phrase.length; index++) {
    const code = text.charCodeAt(at + index)
    const wanted = phrase.charCodeAt(index)
    if (code === wanted || (code >= 65 && code <= 90 && code + 32 === wanted)) continue
    if (!(wanted === 32 ? isBlank(code) : code > 127 && lower(code) === wanted)) return false
  }
  return at + phrase.length >= text.length || !isWordCode(text.charCodeAt(at + phrase.length))
}

function isBlank(code: number): boolean {
  return (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))
}

function lower(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Of a letter or digit. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
