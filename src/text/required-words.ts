/** Words of which one must stand in a text. */
export type Need = readonly string[]

/** As much of a word as is looked at. */
export const KEPT = 4

/**
 * What a pattern cannot match without, as its source tells: every need of the list. A word is a run of ASCII letters,
 * given as its first four in lower case; words of one letter are the codes of a coded sentence: `<P0>`.
 * Where the source leaves it open, nothing is needed: a text that lacks a need holds no match, for sure.
 */
export function requiredWords({ source }: RegExp): readonly Need[] {
  return readChoice({ source, at: 0 }, { before: false, after: false }).needs
}

type Cursor = { readonly source: string; at: number }
type Part = {
  readonly needs: readonly Need[]
  /** It surely begins with what is no letter: a word before it ends there. */
  readonly opens: boolean
  /** It surely ends with what is no letter: a letter behind it begins a word. */
  readonly closes: boolean
}
type Atom = Part & { readonly letter?: string; readonly empty?: boolean }

/** What stands around a part: whether a letter before it, or behind it, is surely none of its own words'. */
type Around = { readonly before: boolean; readonly after: boolean }

/** Alternatives, up to the bracket that closes them. */
function readChoice(cursor: Cursor, around: Around): Part {
  const ways = [readRow(cursor, around)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    ways.push(readRow(cursor, around))
  }
  if (ways.length === 1) return ways[0] as Part
  const best = ways.map(({ needs }) => rarest(needs))
  return {
    needs: best.every((need) => need !== null) ? [[...new Set(best.flat())].sort()] : [],
    opens: ways.every(({ opens }) => opens),
    closes: ways.every(({ closes }) => closes),
  }
}

/** Of several needs the one that most texts lack: codes and short words stand nearly everywhere. */
function rarest(needs: readonly Need[]): Need | null {
  const rank = (need: Need) => Math.min(...need.map((word) => (EVERYWHERE.has(word) ? 0 : word.length)))
  return needs.reduce<Need | null>((best, need) => (best === null || rank(need) > rank(best) ? need : best), null)
}

const EVERYWHERE = new Set(['the', 'and', 'for', 'with', 'from', 'that'])

function readRow(cursor: Cursor, { before, after }: Around): Part {
  const needs: Need[] = []
  let opens: boolean | null = null
  let edge = before
  /** The spellings of the word so far: two for "ones?". */
  let words = ['']
  let whole = false
  const end = (surely: boolean) => {
    if (whole && words.every(({ length }) => length >= KEPT || (surely && length > 1)))
      needs.push([...new Set(words.map((word) => word.slice(0, KEPT)))])
    words = ['']
    whole = false
  }
  while (!closesRow(cursor)) {
    const inWord = words[0] !== ''
    const atom = readAtom(cursor, { before: edge && !inWord, after })
    const quantifier = readQuantifier(cursor)
    const optional = quantifier === 'optional' || quantifier === 'any'
    opens ??= atom.opens && !optional
    if (atom.letter !== undefined && (quantifier === null || (inWord && quantifier === 'optional'))) {
      if (!inWord) whole = edge
      const longer = words.map((word) => word + (atom.letter as string))
      words = optional ? [...words, ...longer] : longer
      edge = false
      continue
    }
    end(atom.opens && !optional)
    edge &&= !inWord
    if (!optional) needs.push(...atom.needs)
    if (atom.empty === true) edge ||= atom.closes && !optional
    else edge = atom.closes && (edge || !optional)
  }
  end(after)
  return { needs, opens: opens ?? false, closes: edge }
}

function closesRow({ source, at }: Cursor): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')'
}

const MARK: Atom = { needs: [], opens: true, closes: true }
const ANY: Atom = { needs: [], opens: false, closes: false }
const BORDER: Atom = { ...MARK, empty: true }

function readAtom(cursor: Cursor, around: Around): Atom {
  const { source, at } = cursor
  const sign = source[at] as string
  cursor.at++
  if (sign === '(') return readGroup(cursor, around)
  if (sign === '[') return readClass(cursor)
  if (sign === '\\') return readEscape(cursor)
  if (sign === '^' || sign === '$') return BORDER
  if (sign === '.') return ANY
  if (sign === '<') return readCode(cursor)
  return /[A-Za-z]/.test(sign) ? { ...ANY, letter: sign.toLowerCase() } : MARK
}

function readGroup(cursor: Cursor, around: Around): Atom {
  const [opening, look] = /^(?:\?(<?[=!]|:|<\w+>))?/.exec(cursor.source.slice(cursor.at)) as RegExpExecArray
  const from = cursor.at + opening.length
  cursor.at = from
  const before = around.before && look !== '<='
  let part = readChoice(cursor, { before, after: false })
  const inside = cursor.source.slice(from, cursor.at++)
  // "not before a letter", "not behind one"
  const border = inside.includes('\\p{L}') || inside.includes('\\w')
  if (look === '!') return { ...ANY, empty: true, opens: border }
  if (look === '<!') return { ...ANY, empty: true, closes: border }
  if (look === '=') return { needs: part.needs, opens: part.opens, closes: false, empty: true }
  if (look === '<=') return { ...ANY, empty: true }
  if (isEdgeNext(cursor, around.after)) part = readChoice({ ...cursor, at: from }, { before, after: true })
  return part
}

/** Whether what follows surely begins with no letter. */
function isEdgeNext({ source, at }: Cursor, after: boolean): boolean {
  const next = { source, at }
  if (readQuantifier(next) !== null) return false
  if (closesRow(next)) return after
  const { opens } = readAtom(next, { before: false, after: false })
  const quantifier = readQuantifier(next)
  return opens && (quantifier === null || quantifier === 'repeated')
}

/** "[Gg]" is a letter, "[,;]" a mark. */
function readClass(cursor: Cursor): Atom {
  const { source } = cursor
  const from = cursor.at
  while (source[cursor.at] !== ']') cursor.at += source[cursor.at] === '\\' ? 2 : 1
  const inside = source.slice(from, cursor.at++)
  if (inside.startsWith('^') || /\\[wpPSD]|[A-Za-z]-|\\u/.test(inside)) return ANY
  const letters = new Set(inside.replace(/\\./g, '').toLowerCase().match(/[a-z]/g) ?? [])
  if (letters.size === 0) return MARK
  const [letter] = letters
  return letters.size === 1 && letter !== undefined && /^[A-Za-z]+$/.test(inside) ? { ...ANY, letter } : ANY
}

function readEscape(cursor: Cursor): Atom {
  const sign = cursor.source[cursor.at++] as string
  if (sign === 'b') return BORDER
  if (sign === 'p' || sign === 'P') cursor.at = cursor.source.indexOf('}', cursor.at) + 1
  if (sign === 'k') cursor.at = cursor.source.indexOf('>', cursor.at) + 1
  if (sign === 'u') cursor.at += 4
  return /[pPkuxcBwSD1-9]/.test(sign) ? ANY : MARK
}

/** "<P", "<[RO]": the code of a coded sentence. */
function readCode(cursor: Cursor): Atom {
  const [found, tags] = /^\[?([PRODM]+)\]?(?=\\d)/.exec(cursor.source.slice(cursor.at)) ?? []
  if (found === undefined || tags === undefined) return MARK
  cursor.at += found.length
  return { ...MARK, needs: [Array.from(tags.toLowerCase()).sort()] }
}

/** How often what stands before it may come; null for once. */
function readQuantifier(cursor: Cursor): 'optional' | 'repeated' | 'any' | null {
  const [found] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at)) ?? []
  if (found === undefined) return null
  cursor.at += found.length
  return found === '?' ? 'optional' : /^(?:[?*]|\{0)/.test(found) ? 'any' : 'repeated'
}
