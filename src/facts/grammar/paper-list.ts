import type { Context, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded } from './coded.ts'
import { bodies, unique } from './members.ts'
import { papers } from './paper.ts'
import { sidesOf } from './parties.ts'
import { groups } from './roles.ts'
import { signings } from './signing.ts'
import { dateAt, dateToldBefore, type Moment } from './when.ts'

/** What is said of all papers of a list before it begins. */
export type PaperList = {
  readonly status: 'signed' | 'planned'
  readonly moment: Moment | null
  /** Between whom they are, where that is said of all of them. */
  readonly parties: readonly ReadingKey[]
}

/** "- MoU between A and B on trade": a paper told as an item of a list, with what its opening says; null where it is none. */
export function paperListOf(sentence: Sentence, context: Context): PaperList | null {
  const read = coded(sentence, context)
  if (sentence.kind !== 'body' || !isItem(read, context)) return null
  const at = context.sentences.indexOf(sentence)
  const inside = NAMELY.test(read.text)
  for (let back = at - 1; back >= Math.max(0, at - FAR); back--) {
    const earlier = context.sentences[back]
    if (earlier === undefined || earlier.kind === 'furniture') continue
    const opening = openingOf(earlier, context, inside)
    if (opening !== null) return opening
  }
  return null
}

const FAR = 12
/** "These are:", "The other agreements include" */
const NAMELY =
  /^(?:These|They|(?:The|Other) (?:other |signed |new )?(?:agreements|MoUs|MOUs|memoranda|memorandums|documents|instruments|deals|pacts|accords|papers)) (?:are|were|include|included|comprise)\b/
const BULLET = /^\s*(?:[-•*·–—▪●]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])?\s*["“]?$/

function isItem(read: Coded, context: Context): boolean {
  const [first] = papers(read, context)
  return (
    first !== undefined && !first.definite && (BULLET.test(read.text.slice(0, first.from)) || NAMELY.test(read.text))
  )
}

const memo = new WeakMap<Sentence, PaperList | null>()

function openingOf(sentence: Sentence, context: Context, inside: boolean): PaperList | null {
  const known = memo.get(sentence)
  const made = known !== undefined ? known : opened(sentence, context)
  memo.set(sentence, made)
  return made !== null && (inside || OPENS.test(coded(sentence, context).text)) ? made : null
}

const OPENS =
  /:\s*$|\b(?:following|below|as follows|these)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,3}) (?:[\w-]+ ){0,3}(?:MoUs|MOUs|memoranda|memorandums|agreements|documents|instruments|deals|pacts|accords)/i
const APPROVED = /\b(?:approv(?:ed|es|al)|(?:green light|nod) (?:for|to))\b/i
const SIGNED = /\b(?:signed|inked|exchanged|concluded)\b/

function opened(sentence: Sentence, context: Context): PaperList | null {
  const read = coded(sentence, context)
  if (isItem(read, context)) return null
  if (APPROVED.test(read.text) && /:\s*$/.test(read.text)) return { status: 'planned', moment: null, parties: [] }
  const signing = signings(read, context).find(
    ({ voice, mood, paper }) => mood === 'stated' && paper.plural && (voice === 'active' || voice === 'passive'),
  )
  if (signing === undefined && !(SIGNED.test(read.text) && /:\s*$/.test(read.text))) return null
  const sides = signing && sidesOf(read, signing, context)
  const parties = sides ? unique([...sides.first, ...sides.others]) : unique(bodies({ items: groups(read)[0]?.items ?? [] }, context)) // prettier-ignore
  return {
    status: 'signed',
    moment: dateAt(read, signing?.start ?? 0) ?? dateToldBefore(sentence, context),
    parties: parties.length === 2 ? parties : [],
  }
}
