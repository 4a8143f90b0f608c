import type { Context, Sentence } from '../context.ts'
import type { InvestmentStatus } from '../statement.ts'
import { companyUnder, investorAt, isCompany, organisations, type Investor } from './deal-investor.ts'
import { dealStatus } from './deal-status.ts'
import type { Deal } from './deal-verb.ts'
import { sumPlace, sumsIn, type SumPlace } from './deal-words.ts'
import { coded, type Coded, type Item } from './coded.ts'
import { worthOf } from './deal-worth.ts'
import { clauseEnd, clauseStart, groups } from './roles.ts'

/** What nouns tell: "X's investment of M", "a M plant by X", "an MOU with X on a M plant", "The project, worth M, …". */
export function dealsByNoun(read: Coded, sentence: Sentence, context: Context): Deal[] {
  const sums = sumsIn(read)
  return sums.flatMap((money) => {
    const before = read.text.slice(0, money.start)
    const how = sumPlace(before, read.text.slice(money.end), context)
    const priced =
      /^The (?:\w+ ){0,4}?[\w-]+,? (?:which )?(?:is |was )?(?:worth|valued at|costing|will cost|costs|is to cost|to cost) (?:\w+ ){0,3}$/.test(
        before,
      )
    if (how.other && !priced) return []
    const investor =
      giver(read, money) ??
      increaser(read, money) ??
      (how.project || how.investment || /\b(?:worth|valued at) (?:\w+ ){0,3}$/.test(before)
        ? (ownerBefore(read, money) ?? authorBehind(read, money, how) ?? partner(read, money, how, context))
        : null) ??
      worthOf(read, money, how, context)
    const found =
      investor ?? (how.project || how.investment || priced ? lastTopic(read, money, sentence, context) : null)
    if (!found) return []
    const from = clauseStart(read.text, money.start)
    const status = dealStatus(
      {
        before: read.text.slice(Math.max(from, Math.min(found.end, money.start)), money.start),
        behind: read.text.slice(money.end, clauseEnd(read.text, money.end)),
        whole: read.text,
        status: statusOf(read.text, money),
      },
      context,
    )
    return status ? [{ investor: found, money, status, at: money.start }] : []
  })
}

function statusOf(text: string, money: Item): InvestmentStatus {
  if (/\b(?:existing|previous|earlier|past|prior) (?:[\w-]+ ){0,4}$/.test(text.slice(0, money.start).slice(-60)))
    return 'past'
  return /\b(?:letters? of intent|LOIs?|expressions? of interest)\b/i.test(text.slice(0, money.start))
    ? 'intended'
    : 'committed'
}

/** "letters of intent worth M from X and M from Y" */
function giver({ text, items }: Coded, money: Item): Investor | null {
  const link = /^ (?:from|by) (?:[a-z][\w-]* ){0,5}(<O\d+>)/.exec(text.slice(money.end))
  const giver = link && items.find(({ code, keys }) => code === link[1] && keys.every(isCompany))
  if (!giver || !/\binvest|letters? of intent|\bLOI/i.test(text.slice(Math.max(0, money.start - 160), giver.end)))
    return null
  return { keys: giver.keys, start: giver.start, end: giver.end }
}

/** "X's investment in the plant would total M", "X will increase its investment by M" */
function increaser({ text, items }: Coded, money: Item): Investor | null {
  const owner = items.findLast(({ tag, end, keys }) => tag === 'O' && end <= money.start && keys.every(isCompany))
  const grows = owner && GROWS.test(text.slice(owner.end, money.start))
  return grows ? { keys: owner.keys, start: owner.start, end: owner.end } : null
}

const GROWS =
  /^'s (?:[\w-]+ ){0,3}investments?(?: [^.;]{0,70})? (?:total|totals|totall?ed|reach|reaches|reached|amount to|amounts to|amounted to|by|to) (?:\w+ ){0,3}$/

/** "X's [new] investment of M", "X's M plant", "the largest, by X, is worth M" */
function ownerBefore(read: Coded, money: Item): Investor | null {
  const owner = read.items.findLast(({ tag, end }) => tag === 'O' && end <= money.start)
  if (!owner) return null
  const gap = read.text.slice(owner.end, money.start)
  const owns =
    /^(?:'s?| (?:says|said)(?: that)? (?:its|the|this)) (?:(?!stakes?\b|shares?\b|sales?\b|for\b|in\b)[\w-]+ ){0,6}$/.test(
      gap,
    ) || /^ (?:[\w-]+ ){0,2}investments? (?:[\w-]+ ){1,4}$/.test(gap)
  const makes =
    /\bby (?:[\w-]+ ){0,5}$/.test(read.text.slice(0, owner.start)) &&
    /^,? (?:is |was )?(?:worth|valued at) (?:\w+ ){0,3}$/.test(gap)
  return owns || makes ? { keys: owner.keys, start: owner.start, end: owner.end } : null
}

/** "a M investment by X", "a M plant from A and B" */
function authorBehind(read: Coded, money: Item, how: SumPlace): Investor | null {
  const end = Math.min(clauseEnd(read.text, money.end), money.end + 150)
  const group = groups(read).find(
    ({ start, under, items }) =>
      start >= money.end &&
      start < end &&
      organisations(items).length > 0 &&
      (/^(?:by|from)$/.test(under ?? '') ||
        /\b(?:by|from) (?:[\w-]+ ){0,5}$/.test(read.text.slice(Math.max(0, start - 60), start))),
  )
  if (!group || /[.;]|<M|\b(?:said|says|according)\b/.test(read.text.slice(money.end, group.start))) return null
  const keys = organisations(group.items)
  return how.investment || keys.every(isCompany) ? { keys, start: money.end, end: group.end } : null
}

const SIGNED =
  /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|MOUs?|MoUs?|memorand\w+|agreements?|pacts?|deals?|contracts?|letters? of intent|approv\w+|licen[cs]\w*|certificates?|grant(?:s|ed)?|(?:partnership|tie-up|joint venture) with)\b/

/** "signed an MOU with X on a M plant"; "X signed a deal to set up a unit, with an investment of M" */
function partner(read: Coded, money: Item, how: SumPlace, context: Context): Investor | null {
  if (how.investment && statusOf(read.text, money) === 'past') {
    const investor = investorAt(read, money.start, context)
    return investor?.keys.every(isCompany) ? investor : null
  }
  const from = clauseStart(read.text, money.start)
  if (
    how.investment &&
    /\b(?:agreement|MOU|MoU|pact|deal|contract) (?:\w+ ){0,3}$/.test(read.text.slice(from, money.start))
  )
    return companyUnder(read, 'with', from, clauseEnd(read.text, money.end))
  if (!how.project) return null
  if (!SIGNED.test(read.text.slice(from, money.start))) return null
  const subject = investorAt(read, money.start, context)
  if (subject?.keys.every(isCompany)) return subject
  return companyUnder(read, 'with|to|by|for', from, money.start)
}

const TOPIC =
  /^(?:[^<]{0,30}, )?(?:The|This|That|Its|It|Both|Once)(?: [\w-]+){0,4}? (?:project|plant|facility|factory|investment|venture|expansion|deal|scheme|complex|campus|development|hub|unit|site|hotel|resort|cent(?:er|re))\b|^(?:It|This|Construction|Work|Production)\b/

/** "The project, worth M, …": of the company whose plans the sentences before tell. */
function lastTopic(read: Coded, money: Item, sentence: Sentence, context: Context): Investor | null {
  if (!TOPIC.test(read.text) || read.items.some(({ tag, end }) => tag === 'O' && end < money.start)) return null
  const at = context.sentences.indexOf(sentence)
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const earlier = context.sentences[back]
    if (!earlier || earlier.kind !== 'body') return null
    const plans = coded(earlier, context)
    const first = groups(plans).find(({ items, under }) => under === null && organisations(items).some(isCompany))
    if (
      first &&
      /\b(?:plant|factory|facility|project|build|invest|expan|open|hub|cent(?:er|re)|campus|complex|set up|establish|MoU|MOU)/.test(
        plans.text,
      )
    )
      return { keys: organisations(first.items).filter(isCompany), start: 0, end: 0 }
    if (first) return null
    const builder = groups(plans).find(
      ({ items, start }) =>
        organisations(items).some(isCompany) &&
        /\b(?:built|established|set up|developed|constructed|run|financed) by (?:the )?(?:[\w-]+ ){0,5}$/.test(
          plans.text.slice(0, start).replace(/<O\d+>, $/, ''),
        ),
    )
    if (builder) return { keys: organisations(builder.items).filter(isCompany), start: 0, end: 0 }
  }
  return null
}
