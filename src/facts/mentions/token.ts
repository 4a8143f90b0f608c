import { fold } from '../../text/fold.ts'

/** A word, a number, a mark of punctuation, or a possessive 's, with its place in the article text. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** As `fold` gives it: lower case, hyphens as spaces; '' for marks. */
  readonly fold: string
  /** The first word of that. */
  readonly first: string
  readonly kind: 'word' | 'number' | 'mark' | 'possessive'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Two letters or more, all capitals: "GBC", "U.S". */
  readonly acronym: boolean
  /** An English word that is no name. */
  readonly english: boolean
  /** No part of any name: an article, a pronoun, a conjunction, a month, a weekday. */
  readonly functional: boolean
  /** Lists of phrases that have one beginning with its first word, a bit for each. */
  readonly opens: number
}

/** What is known of words. */
export type Words = {
  /** They keep their full stop, folded: "Dr.", "Ltd.". */
  readonly abbreviations: ReadonlySet<string>
  readonly isEnglish: (fold: string) => boolean
  readonly isFunctional: (fold: string) => boolean
  readonly opens: (first: string) => number
  /** What was found of words so far: each looks the same wherever it stands, and most come again. */
  readonly shapes: Map<string, Shape>
}

type Shape = Omit<Token, 'start' | 'end' | 'text'>

/** Splits a text into tokens in one pass. */
export function tokenize(text: string, words: Words): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = isWordAt(text, at) ? wordEnd(text, at, words.abbreviations) : possessiveEnd(text, at)
    const piece = text.slice(at, end)
    const { fold, first, kind, capital, acronym, english, functional, opens } = shapeOf(piece, words)
    tokens.push({ start: at, end, text: piece, fold, first, kind, capital, acronym, english, functional, opens })
    at = end
  }
  return tokens
}

/** "al-Sisi", "el-Baradei": the article is no part of the name's capital. */
const ARABIC = /^(?:al|el|ul|an|ar|as|ash|at|ad|az)-\p{Lu}\p{Ll}/u

/** So that reading for months takes no more memory than reading for a day. */
const MOST_KEPT = 10_000

function shapeOf(piece: string, words: Words): Shape {
  const { shapes } = words
  const known = shapes.get(piece)
  if (known !== undefined) return known
  if (shapes.size > MOST_KEPT) shapes.clear()
  const made = isWordAt(piece, 0) ? shape(piece, words) : piece.length > 1 ? POSSESSIVE : MARK
  shapes.set(piece, made)
  return made
}

const MARK: Shape = {
  fold: '',
  first: '',
  kind: 'mark',
  capital: false,
  acronym: false,
  english: false,
  functional: false,
  opens: 0,
}
const POSSESSIVE: Shape = { ...MARK, kind: 'possessive' }

function shape(piece: string, { isEnglish, isFunctional, opens }: Words): Shape {
  const initial = piece[0] as string
  const capital = initial !== initial.toLowerCase() || (initial <= 'u' && ARABIC.test(piece))
  const plain = ASCII_LETTERS.test(piece)
  const acronym = capital && piece.length > 1 && piece === piece.toUpperCase() && (plain || CAPITALS.test(piece))
  const kind = initial >= '0' && initial <= '9' && !HAS_LETTER.test(piece) ? 'number' : 'word'
  const folded = plain ? piece.toLowerCase() : fold(piece)
  const first = folded.split(' ', 1)[0] as string
  return {
    fold: folded,
    first,
    kind,
    capital,
    acronym,
    english: isEnglish(folded),
    functional: isFunctional(folded),
    opens: opens(first),
  }
}

const ASCII_LETTERS = /^[A-Za-z]+$/
const CAPITALS = /\p{Lu}.*\p{Lu}/u
const HAS_LETTER = /\p{L}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u

function wordEnd(text: string, start: number, abbreviations: ReadonlySet<string>): number {
  let at = start
  let piece = start
  for (;;) {
    while (at < text.length && isWordAt(text, at)) at++
    if (at >= text.length || isSpace(text.charCodeAt(at))) return at
    const mark = text[at] as string
    const more = isWordAt(text, at + 1)
    if (mark === '.') {
      // "U.S.", "S.p.A."
      const single =
        at - piece === 1 &&
        (isUpper(text.charCodeAt(piece)) ||
          (piece > start &&
            isUpper(text.charCodeAt(start)) &&
            (isUpper(text.charCodeAt(at + 1)) || text[at + 2] === '.')))
      if (single && more) at += 1
      else if (single || abbreviations.has(text.slice(start, at).toLowerCase())) return at + 1
      else if (more && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) at += 1
      else return at
    } else if (!more) return at
    else if (mark === '-' || mark === '‑') {
      if (partsAt(text, start, at)) return at
      at += 1
    } else if (mark === '&') at += 1
    else if (mark === ',' && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) at += 1
    else if ((mark === "'" || mark === '’') && possessiveEnd(text, at) === at + 1) at += 1
    else return at
    piece = at
  }
}

/** "Oslo-based", "Kim-led", "Silva-Chairman": the hyphen parts two words. */
function partsAt(text: string, start: number, hyphen: number): boolean {
  if (FORMERLY.test(text.slice(start, hyphen))) return true
  if (!isUpper(text.charCodeAt(start))) return false
  AFTER_HYPHEN.lastIndex = hyphen + 1
  return AFTER_HYPHEN.test(text) && !BEFORE_TITLE.test(text.slice(start, hyphen))
}

/** "then-president", "ex-minister" */
const FORMERLY = /^(?:then|ex)$/i
const AFTER_HYPHEN =
  /(?:based|led|backed|born|owned|funded|listed|headquartered|run|made|headed|Chairman|Chairperson|President|Director|Minister|Ambassador|Governor|Mayor|CEO|Manager|Secretary)(?![\p{L}\p{N}-])/uy
const BEFORE_TITLE =
  /^(?:Vice|Minister|Co|Deputy|Under|Director|Secretary|Lieutenant|Attorney|Governor|Ex|Non|Pro|Sub|Major|Brigadier|Editor)$/i

function possessiveEnd(text: string, at: number): number {
  const mark = text[at]
  if (mark !== "'" && mark !== '’') return at + 1
  return (text[at + 1] === 's' || text[at + 1] === 'S') && !isWordAt(text, at + 2) ? at + 2 : at + 1
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return at < text.length && (LETTER_OR_DIGIT.test(text[at] as string) || isSurrogateLetter(code))
}

function isSurrogateLetter(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}
