import { fold } from '../../text/fold.ts'
import type { Context, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { names, coded, type Coded, type Item } from './coded.ts'
import type { Group } from './roles.ts'
import { actsFor } from './sides.ts'
import { countryOf, isWithin } from './within.ts'
import { matches } from '../../text/matches.ts'

const PARTY =
  /\b[Tt]he (?:([A-Z][a-z]+) |(<[RO]\d+>)(?:'s)? )?(?:(?:visiting|foreign|high-level|official|trade|business|working|government|provincial|city|municipal|parliamentary|entire|[a-z]+-member) ){0,2}(?:delegation|guests?|visitors?|mission|team)\b(?! from)/g
/** "A delegation of twelve from Lyon": who heads it is told after it. */
const SENT =
  /\b(?:[Aa]n?|[Tt]he) (?:(?:[A-Z][a-z]+|[\w-]+|<R\d+>(?:'s)?) ){0,3}delegation (?:(?:of|with|comprising) [^<>,;.]{1,40} )?(?:from|of) (?:the )?(<[RO]\d+>)/g
const LED =
  /\b(?:[Dd]elegation|mission|team|group|party)\b[^.;]{0,120}?\b(?:(?:led|headed|chaired) by|under the (?:chairmanship|leadership|presidency|headship) of) (?:(?:[\p{L}.'’-]+,?|<[RO]\d+>(?:'s)?) ){0,6}(<P\d+>)/u
const LEADS =
  /(<P\d+>),? (?:(?:who|and) (?:\w+ ){0,2})?(?:leads?|led|heads?|headed|leading|heading) (?:a|an|the) [^.;<]{0,40}(?:delegation|mission|team|group)/
const ACCOMPANIED =
  /\b(?:delegation|group|team)\b[^.;]{0,110}? accompan(?:ied|ying) (?:(?:[\p{L}.'’-]+|<[RO]\d+>(?:'s)?) ){0,5}(<P\d+>)/u
const MADE_OF =
  /\b[Dd]elegation (?:also )?(?:consist(?:ed|s) of|included|includes|comprised|comprises|was composed of) (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )*(<P\d+>)/
const WITH = /(<P\d+>) and (?:the|his|her|an?) (?:[\w-]+ ){0,2}(?:delegation|entourage)/

/** Whether a sentence speaks of people at all, by name or as a delegation: only they meet and travel. */
export function mayActIn({ sentence }: Coded): boolean {
  const known = memo.get(sentence)
  if (known !== undefined) return known
  const found = names(sentence, 'P') || /delegation|guest|visitor|mission|\bteam\b/.test(sentence.text)
  memo.set(sentence, found)
  return found
}

const memo = new WeakMap<Sentence, boolean>()

/** Who stands behind "the delegation", "the Spanish guests" before a position, where nobody is named after it. */
export function delegationAt(read: Coded, at: number, context: Context): Group | null {
  const before = read.text.slice(0, at)
  const match = matches(before, PARTY).at(-1)
  if (!match || /<P\d+>/.test(before.slice(match.index)) || at - match.index > 120) return sentAt(read, before, context)
  const sent = read.items.find(({ code }) => code === match[2])?.keys[0]
  const head = (sent === undefined ? null : headFrom(sent, context)) ?? headOf(read.sentence, context, match[1])
  return head === null ? null : standIn(head, read.sentence, match.index, match.index + match[0].length)
}

/** Who heads "a delegation from Lyon", as that sentence or the next two tell it. */
function sentAt(read: Coded, before: string, context: Context): Group | null {
  const match = matches(before, SENT).at(-1)
  if (!match || /<P\d+>/.test(before.slice(match.index)) || before.length - match.index > 160) return null
  const at = context.sentences.indexOf(read.sentence)
  const body = read.items.find(({ code }) => code === match[1])?.keys[0]
  const head =
    leaderIn([at, at + 1, at + 2], undefined, context) ?? (body === undefined ? null : headFrom(body, context))
  return head === null ? null : standIn(head, read.sentence, match.index, match.index + match[0].length)
}

/** The head of a delegation that a sentence speaks of without naming him: "was led by X" before, or just after. */
export function headOf(sentence: Sentence, context: Context, demonym?: string): ReadingKey | null {
  const at = context.sentences.indexOf(sentence)
  const order = [at, ...Array.from({ length: 10 }, (_, back) => at - 1 - back), at + 1, at + 2]
  const told = leaderIn(order, demonym, context)
  if (told !== null) return told
  return demonym === undefined ? travellerBefore(at, context) : compatriot(demonym, context)
}

function leaderIn(order: readonly number[], demonym: string | undefined, context: Context): ReadingKey | null {
  for (const index of order) {
    const one = context.sentences[index]
    if (!one || one.kind !== 'body') continue
    const { text, items } = coded(one, context)
    for (const pattern of [LED, LEADS, WITH, ACCOMPANIED, MADE_OF]) {
      const code = pattern.exec(text)?.[1]
      const key = items.find((item) => item.code === code)?.keys[0]
      if (key !== undefined && suits(key, demonym, context)) return key
    }
  }
  return null
}

/** Who came, as the sentences before tell it: the guest that was received, else who set out. */
const CAME: readonly RegExp[] = [
  /\b(?:received|welcomed|hosted|greeted|receives|welcomes|hosts|[Vv]isiting) (?:by )?(?:the |a |an |visiting )*(<P\d+>)/,
  /(<P\d+>),? (?:who )?(?:on <D\d+> |<D\d+> |has |had |have |also |then )?(?:arrived|returned|visited|flew|travelled|traveled|embarked|(?:is|was) (?:currently |now )?(?:visiting|touring|on|in)|toured|paid|called on|kicked off|led|leads|began|concluded|wrapped up)\b/,
]

function travellerBefore(at: number, context: Context): ReadingKey | null {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const one = context.sentences[back]
    if (!one || one.kind !== 'body' || !names(one, 'P')) continue
    const { text, items } = coded(one, context)
    for (const pattern of CAME) {
      const code = pattern.exec(text)?.[1]
      const key = items.find((item) => item.code === code)?.keys[0]
      if (key !== undefined) return key
    }
  }
  return null
}

/** The first of the article's people who comes from the country of a demonym. */
function compatriot(demonym: string, context: Context): ReadingKey | null {
  for (const [key, { type, offices }] of context.readings)
    if (type === 'official' && offices.length > 0 && isOf(key, demonym, context)) return key
  return null
}

/** The first of the article's people who acts for the body that sent a delegation. */
export function headFrom(body: ReadingKey, context: Context): ReadingKey | null {
  for (const [key, { type, offices }] of context.readings)
    if (type === 'official' && offices.length > 0 && comesFrom(actsFor(key, context), body, context)) return key
  return null
}

function comesFrom(own: ReadingKey | null, body: ReadingKey, context: Context): boolean {
  return own === body || (own !== null && !own.startsWith('region:') && isWithin(own, body, context))
}

function suits(key: ReadingKey, demonym: string | undefined, context: Context): boolean {
  const body = actsFor(key, context)
  return demonym === undefined || body === null || countryOf(body, context) === null || isOf(key, demonym, context)
}

function isOf(key: ReadingKey, demonym: string, context: Context): boolean {
  const body = actsFor(key, context)
  const country = body === null ? null : countryOf(body, context)
  const places = context.knowledge.gazetteer.byDemonym.get(fold(demonym)) ?? []
  return country !== null && places.some(({ code }) => code === country || code.startsWith(`${country}-`))
}

/** A group of one who is meant but not named there. */
export function standIn(key: ReadingKey, sentence: Sentence, start: number, end: number): Group {
  const span = { start: sentence.start, end: sentence.end }
  const item: Item = {
    tag: 'P',
    code: '',
    span,
    keys: [key],
    form: 'description',
    date: null,
    money: null,
    folded: [],
    start,
    end,
  }
  return { items: [item], start, end, under: null }
}
