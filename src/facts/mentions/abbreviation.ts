import { isMark, isPlain, isWord, sameLine } from './name-word.ts'
import {
  addForm,
  isOrganisation,
  nameOf,
  newThing,
  type Page,
  sight,
  type Sighting,
  type Thing,
  typeOf,
  unsight,
} from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Reads abbreviations in brackets: "Gyeonggi Business Center (GBC)", "British Columbia (hereinafter BC)"; between commas too. */
export function findAbbreviations(page: Page): void {
  for (let at = 1; at < page.tokens.length; at++) {
    const mark = page.tokens[at]?.text
    if (mark === ',') besideComma(page, at)
    if (mark !== '(') continue
    let inner = at + 1
    while (
      isWord(page, inner, 'hereinafter', 'hereafter', 'henceforth', 'the', 'called', 'or', 'acronym') ||
      isMark(page, inner, '“', '"', '‘', "'", ':')
    )
      inner++
    const token = page.tokens[inner]
    if (token === undefined || !sameLine(page, at, inner)) continue
    let close = inner + 1
    while (isMark(page, close, '”', '"', '’', "'")) close++
    if (!isMark(page, close, ')') || !(isShort(token) || isCoined(page, token, at))) continue
    const before = page.owner[at - 1] ?? null
    const from = spelledOut(page, token, at)
    const thing = bearer(page, { before, from, bracket: at, announced: inner > at + 1 })
    if (thing === null) continue
    addForm(page, thing, token.text)
    const owner = page.owner[inner]
    if (owner?.things[0] === thing) continue
    if (owner != null) unsight(page, owner)
    sight(page, { from: inner, to: inner + 1 }, [thing])
  }
}

/** "the China Machinery Corporation, CMC, signed", "CMC, the China Machinery Corporation": the initials of the name beside it. */
function besideComma(page: Page, comma: number): void {
  const behind = isMark(page, comma + 2, ',', '.') || isWord(page, comma + 2, 'and')
  const start = isWord(page, comma + 1, 'the') ? comma + 2 : comma + 1
  for (const [at, body] of [
    [comma + 1, behind ? page.owner[comma - 1] : null],
    [comma - 1, page.owner[start]],
  ] as const) {
    const token = page.tokens[at]
    if (token === undefined || body == null || !token.acronym || !isShort(token) || page.owner[at] != null) continue
    if (!isOrganisation(body) || !sameLine(page, at, body.from) || initials(page, body) !== token.text) continue
    const thing = body.things[0] as Thing
    addForm(page, thing, token.text)
    sight(page, { from: at, to: at + 1 }, [thing])
  }
}

function initials(page: Page, { from, to }: Sighting): string {
  return page.tokens
    .slice(from, to)
    .flatMap((token) => (token.kind === 'word' && token.capital ? [token.text[0]] : []))
    .join('')
}

function isShort(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.capital &&
    token.text.length < 12 &&
    (token.text.match(/\p{Lu}/gu)?.length ?? 0) > 1 &&
    !/^(?:MOU|MoU|MOC|MOA|LOI|FTA|ODA|ICT|AI|IT|GDP|EV|EVs|FDI|SDGs?|R&D|USD|KRW|MoC|MoA|LoI|PC|MP|MBA|EMBA|MPA|LLB|LLM)$/.test(
      token.text,
    )
  )
}

/** "Namibia Ports Authority (Namport)": a word that begins like the name in front of it. */
function isCoined(page: Page, token: Token, bracket: number): boolean {
  const before = page.owner[bracket - 1]
  if (!/^\p{Lu}\p{Ll}{3,11}$/u.test(token.text) || before == null || !isOrganisation(before)) return false
  const start = page.tokens[before.from - 1]?.kind === 'possessive' ? before.from - 2 : before.from
  const first = page.tokens[Math.max(start, 0)] as Token
  if (isPlain(page, token) || page.owner[bracket + 1] != null) return false
  return first.fold.slice(0, 2) === token.fold.slice(0, 2) || comesAgain(page, token, bracket + 3)
}

/** "the Japanese Business Association (Keidanren)", if the word is used for it further on. */
function comesAgain(page: Page, { text, fold }: Token, from: number): boolean {
  if (page.vocabulary.given.has(fold) || page.vocabulary.surnames.has(fold)) return false
  for (let at = from; at < from + 300 && at < page.tokens.length; at++) if (page.tokens[at]?.text === text) return true
  return false
}

/** Which words before the bracket the letters stand for; -1 where they do not fit. */
function spelledOut(page: Page, token: Token, bracket: number): number {
  const letters = token.text.replace(/[^\p{L}]/gu, '').toLowerCase()
  let letter = letters.length - 1
  for (let at = bracket - 1; at >= 0 && bracket - at < 16 && sameLine(page, at, bracket); at--) {
    const word = page.tokens[at] as Token
    if (word.kind === 'mark' && !isMark(page, at, '&', ',', '-', '–', '/')) return -1
    if (word.kind !== 'word') continue
    const small = !word.capital
    if (small && !SMALL.has(word.fold)) return -1
    const parts = word.fold.split(' ').map((part) => part[0])
    const initials = parts.join('')
    if (
      letters[letter] === parts.at(-1) ||
      letters.slice(Math.max(0, letter - initials.length + 1), letter + 1) === initials
    ) {
      letter -= letters.slice(Math.max(0, letter - initials.length + 1), letter + 1) === initials ? initials.length : 1
      if (letter < 0) return at
    } else if (!small) return -1
  }
  return -1
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'or', 'a', 'at'])

type Bracket = {
  /** What stands before it. */
  readonly before: Sighting | null
  /** Where the words begin that its letters stand for; -1 where none do. */
  readonly from: number
  readonly bracket: number
  /** "(hereinafter BC)" */
  readonly announced: boolean
}

function bearer(page: Page, { before, from, bracket, announced }: Bracket): Thing | null {
  if (from >= 0) {
    const owner = before !== null && before.from <= from && typeOf(before) !== 'official' ? before : null
    if (owner !== null && isOrganisation(owner)) return owner.things[0] as Thing
    if (owner !== null && owner.from === from) return owner.things[0] as Thing
    return spell(page, from, bracket)
  }
  if (before === null || before.to !== bracket || typeOf(before) === 'official') return null
  const holder = placed(page, before, page.tokens[bracket + 1] as Token)
  if (holder !== null) return holder
  if (
    typeOf(before) === 'region' &&
    !announced &&
    !page.tokens.slice(before.from, before.to).some((token) => token.fold === 'of')
  )
    return null
  return before.things[0] as Thing
}

/** "the University of Nairobi, Kenya (UoN)": what stands before the place it is in, with the same first letter. */
function placed(page: Page, before: Sighting, { text }: Token): Thing | null {
  const link = before.from - 1
  if (typeOf(before) !== 'region' || !(isMark(page, link, ',', '-', '–') || isWord(page, link, 'in'))) return null
  const holder = page.owner[link - 1]
  if (holder == null || !isOrganisation(holder) || !sameLine(page, holder.from, before.from)) return null
  return page.tokens[holder.from]?.text[0] === text[0] ? (holder.things[0] as Thing) : null
}

/** An organisation found by its initials alone. */
function spell(page: Page, from: number, to: number): Thing | null {
  if (to - from < 2 || isWord(page, to - 1, 'plan', 'programme', 'program', 'project', 'initiative')) return null
  let type: 'institution' | 'company' = 'institution'
  for (let at = from; at < to; at++) {
    const owner = page.owner[at]
    if (owner == null) continue
    if (typeOf(owner) === 'company') type = 'company'
    if (typeOf(owner) === 'official') return null
  }
  const head = matchHead(page, from, to)
  if (type === 'institution' && !head) return null
  const thing = newThing(page, type, nameOf(page, from, to))
  for (let at = from; at < to; at++) {
    const owner = page.owner[at]
    if (owner != null) unsight(page, owner)
  }
  sight(page, { from: from, to: to }, [thing])
  return thing
}

function matchHead(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const head = matchPhrase(page.vocabulary.heads, page.tokens, at)
    if (head !== null && head.value.type !== 'region') return head.value.use !== 'never'
  }
  return false
}
