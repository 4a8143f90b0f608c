import type { Context, DateMention, Mention, MoneyMention, Sentence } from '../context.ts'
import type { EntityType, ReadingKey, Span } from '../statement.ts'
import { foldTitles } from './titles.ts'
import { isWithin } from './within.ts'
import { FOLDS, TRIMS } from './folds.ts'
import { mayMatch, opened, type Open } from '../../text/gates.ts'
import { matches } from '../../text/matches.ts'

/** One thing in a coded sentence: `P` officials, `R` regions, `O` organisations, `D` a date, `M` money. */
export type Item = {
  readonly tag: 'P' | 'R' | 'O' | 'D' | 'M'
  /** Its code in the coded text, `<P0>`. */
  readonly code: string
  /** In the article's text. */
  readonly span: Span
  readonly keys: readonly ReadingKey[]
  readonly form: Mention['form']
  readonly date: DateMention | null
  readonly money: MoneyMention | null
  /** What was folded into it: its office, the place it lies in, the year in brackets after it. */
  readonly folded: readonly Item[]
  /** Position of the code in the coded text. */
  readonly start: number
  readonly end: number
}

/**
 * A sentence with codes for what it names, so that its build can be read by plain patterns:
 * "On May 28, Governor Kim of Gyeonggi met Ambassador Duclos." → "On <D0>, <P1> met <P2>."
 */
export type Coded = { readonly text: string; readonly items: readonly Item[]; readonly sentence: Sentence }

const TAGS: Readonly<Record<EntityType, Item['tag']>> = { official: 'P', region: 'R', company: 'O', institution: 'O' }
const TAG_BY_INITIAL = new Map(Object.entries(TAGS).map(([type, tag]) => [type.charCodeAt(0), tag]))
const CODE = /<[PRODM]\d+>/g
const memo = new WeakMap<Sentence, Coded>()

export function coded(sentence: Sentence, context: Context): Coded {
  const known = memo.get(sentence)
  if (known) return known
  const pieces = sentence.end - sentence.start > LONGEST ? NOTHING : cutUp(sentence, context)
  const folds = new Map<string, string[]>()
  const text = fold(pieces, opened(pieces.text), context, folds)
  const made = { text, items: locate(text, pieces, folds), sentence }
  memo.set(sentence, made)
  return made
}

/** What runs on longer is a list or a page's furniture, no sentence, and would cost rules their linear time. */
const LONGEST = 3000
const NOTHING: Cut = { text: '', pieces: new Map() }

type Piece = Omit<Item, 'folded' | 'start' | 'end'>
type Cut = { readonly text: string; readonly pieces: ReadonlyMap<string, Piece> }

/** Whether a sentence names any of these: cheaper than to look for what it tells of them. */
export function names({ mentions }: Sentence, ...tags: readonly Item['tag'][]): boolean {
  for (const { keys } of mentions) for (const key of keys) if (tags.includes(tagOf(key))) return true
  return false
}

function cutUp(sentence: Sentence, context: Context): Cut {
  const found: Omit<Piece, 'code'>[] = [
    ...sentence.mentions.map((m) => ({
      tag: tagOf(m.keys[0]),
      span: { start: m.start, end: m.end },
      keys: m.keys,
      form: m.form,
      date: null,
      money: null,
    })),
    ...sentence.dates.map((d) => ({
      tag: 'D' as const,
      span: d,
      keys: [],
      form: 'name' as const,
      date: d,
      money: null,
    })),
    ...sentence.moneys.map((m) => ({
      tag: 'M' as const,
      span: m,
      keys: [],
      form: 'name' as const,
      date: null,
      money: m,
    })),
  ]
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const pieces = new Map<string, Piece>()
  let text = ''
  let at = sentence.start
  for (const one of found) {
    if (one.span.start < at || one.span.end > sentence.end) continue
    const code = `<${one.tag}${pieces.size}>`
    pieces.set(code, { ...one, code })
    const owns = OWN.has(context.article.text.slice(one.span.start, one.span.end).toLowerCase())
    const rest = owns ? context.article.text.slice(one.span.end, one.span.end + 40) : ''
    if (owns && /^ (?:[\w-]+ ){0,2}counterparts?\b/.test(rest)) continue
    text += plain(context.article.text.slice(at, one.span.start)) + code
    if (owns) text += possessive(context.article.text.slice(one.span.start, one.span.end), rest)
    at = one.span.end
  }
  return { text: text + plain(context.article.text.slice(at, sentence.end)), pieces }
}

const OWN = new Set(['his', 'her', 'its', 'their'])

/** "his visit" is "<P0>'s visit": whose it is, not who does something. */
function possessive(surface: string, rest: string): string {
  if (!/^her$/i.test(surface)) return /^ [\p{L}\d]/u.test(rest) ? "'s" : ''
  return /^ [a-z]/.test(rest) && !/^ (?:in|at|on|to|and|with|for|by|as|a|an|the|around|round|through|during|after|here|into|from|about)\b/.test(rest) ? "'s" : '' // prettier-ignore
}

/** Most text has none of what `plain` makes even. */
const UNEVEN = /[<>‘’]|\s\s|[^\S ]/

function plain(text: string): string {
  return UNEVEN.test(text) ? text.replace(/[<>]/g, ' ').replace(/\s+/g, ' ').replace(/[‘’]/g, "'") : text
}

function tagOf(key: ReadingKey | undefined): Item['tag'] {
  return TAG_BY_INITIAL.get(key?.charCodeAt(0) ?? 0) ?? 'O'
}

/** What stands beside a name and only says more about it goes into it. */
function fold({ text, pieces }: Cut, open: Open, context: Context, folds: Map<string, string[]>): string {
  const into = (host: string, rest: string) => {
    folds.set(host, [...(folds.get(host) ?? []), ...(rest.match(CODE) ?? [])])
    return host
  }
  const keysOf = (code: string) => pieces.get(code)?.keys ?? []
  for (const { pattern, by } of TRIMS)
    if (mayMatch(open, pattern) && text.search(pattern) >= 0) text = text.replace(pattern, by)
  // "a business agreement (MOU)"
  if (text.includes(' ('))
    text = text.replace(/\b(agreement|pact|accord|arrangement) \((MOU|MoU|MOA|MoA|LOI|LoI)\)/g, '$1 $2')
  // An aside in brackets: an abbreviation, another name of the same, a year.
  if (text.includes('('))
    text = text.replace(/ ?\(([^()]{0,80})\)/g, (all: string, inside: string) => (/<[PRODM]/.test(inside) ? all : ''))
  for (const { pattern, host, only, then = '' } of FOLDS) {
    if (!mayMatch(open, pattern) || text.search(pattern) < 0) continue
    text = text.replace(pattern, (all: string, first: string, second: string) => {
      const [one, rest] = host === 'first' ? [first, second] : [second, first]
      if (only === 'inside' && !lies(keysOf(one), keysOf(rest), context)) return all
      if (only === 'single' && keysOf(one).length !== 1) return all
      return into(one, rest) + then
    })
  }
  return foldTitles(text, into, context)
}

function lies(host: readonly ReadingKey[], rest: readonly ReadingKey[], context: Context): boolean {
  const [a, b] = [host[0], rest[0]]
  if (a === undefined || b === undefined || host.length > 1 || rest.length > 1) return false
  return a === b || isWithin(a, b, context) || isUnplaced(a, b, context)
}

/** "Gondar, Ethiopia,": a place the gazetteer lacks lies in the country told behind it. */
function isUnplaced(inner: ReadingKey, outer: ReadingKey, { readings }: Context): boolean {
  const [town, holder] = [readings.get(inner), readings.get(outer)]
  return town?.type === 'region' && town.code === null && town.level === 'other' && holder?.level === 'country'
}

function locate(text: string, { pieces }: Cut, folds: ReadonlyMap<string, readonly string[]>): Item[] {
  const build = (code: string, start: number): Item[] => {
    const piece = pieces.get(code)
    if (!piece) return []
    const folded = (folds.get(code) ?? []).flatMap((inner) => build(inner, start))
    return [{ ...piece, folded, start, end: start + code.length }]
  }
  return matches(text, CODE).flatMap((match) => build(match[0], match.index))
}
