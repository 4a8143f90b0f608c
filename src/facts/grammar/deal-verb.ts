import type { Context } from '../context.ts'
import type { InvestmentStatus } from '../statement.ts'
import { investorAt, isCompany, type Investor } from './deal-investor.ts'
import { dealStatus } from './deal-status.ts'
import { dealWords, sumPlace, sumsIn, type DealVerb, type SumPlace } from './deal-words.ts'
import type { Coded, Item } from './coded.ts'
import { clauseEnd } from './roles.ts'
import { matches } from '../../text/matches.ts'

/** One investment as a sentence tells it. */
export type Deal = {
  readonly investor: Investor
  readonly money: Item | null
  readonly status: InvestmentStatus
  /** Position in the coded text of the words that tell it. */
  readonly at: number
}

type Verb = DealVerb & { readonly start: number; readonly end: number; readonly form: string }

/** What verbs tell: "X will invest M in Y", "X is to build a M plant", "X earmarked M for a plant". */
export function dealsByVerb(read: Coded, context: Context): Deal[] {
  const verbs = verbsIn(read, context)
  if (verbs.length === 0) return []
  const sums = sumsIn(read)
  const told = sums.flatMap((money) => {
    const after = SUNK.exec(read.text.slice(money.end))
    const sunk = after && verbs.find(({ start, use }) => use === 'invest' && start === money.end + after[0].length)
    if (sunk) return deal({ ...sunk, status: 'past' }, money, read, context)
    const verb = verbs.findLast((one) => one.end <= money.start && governs(one, money, read, context))
    return verb ? deal(verb, money, read, context) : []
  })
  const bare = verbs.filter(
    ({ use, start, end }) =>
      use === 'invest' &&
      !told.some(({ at, money }) => at === start || (at < start && (money?.start ?? 0) > start)) &&
      !sums.some((sum) => sum.start > end && sum.start < clauseEnd(read.text, end)),
  )
  return [...told, ...bare.flatMap((verb) => withoutSum(verb, read, context))]
}

/** "the M it has invested in …" */
const SUNK = /^ (?:that |which )?(?:it|they|<O\d+>) (?:has |have |had )?(?:already |so far )?(?=invested)/

function verbsIn({ text }: Coded, context: Context): Verb[] {
  const { verbs, verb } = dealWords(context)
  return matches(text, verbs).flatMap((match) => {
    const form = match[0].toLowerCase().replace(/\s/g, ' ')
    const known = verb.get(form)
    return known ? [{ ...known, form, start: match.index, end: match.index + match[0].length }] : []
  })
}

function governs({ use, end, form }: Verb, money: Item, { text }: Coded, context: Context): boolean {
  const gap = text.slice(end, Math.min(money.start, end + 200))
  if (gap.length > 190 || BROKEN.test(gap)) return false
  const how = sumPlace(text.slice(0, money.start), text.slice(money.end), context)
  if (how.other) return false
  if (use === 'invest') return true
  if (/capital$/.test(form) && / (?:by|to) (?:\w+ )?$/.test(gap)) return true
  const direct = OBJECT.test(gap)
  if (use === 'money')
    return direct && (/ in$/.test(form) || /^.{0,60}?\b(?:in|into|to|towards?|for|on|at)\b/.test(text.slice(money.end)))
  if (use === 'pledge' && direct && (how.purpose || /^(?:spend|bring)/.test(form))) return true
  if (direct && (how.investment || how.project)) return true
  return how.project && !/\bwith the$/.test(gap)
}

/** Between a verb and its sum no other verb of saying or doing begins. */
const BROKEN =
  /<O\d+>'s (?:[\w-]+ ){0,4}(?:investment|plan)s?\b|\b(?:existing|previous|earlier|past) investment|\b(?:said|says|announced|announces|which|who|whose|that|after|because|when|invest(?:s|ed)?|will|would|could|signed)\b|;|: |, (?:and|while|but) (?:<O|[a-z][\w-]* <O|the )/
const OBJECT =
  /^(?: (?:in|on|up))?(?: (?:about|some|up|to|around|more|less|over|than|nearly|almost|as|much|many|at|least|approximately|roughly|an?|its|their|the|further|additional|another|extra|new|fresh|initial|estimated|total|of|close|just|under|well|first|combined|minimum|maximum|in|excess|record|planned|other|next|own|plans?|for|capital|funds|investments?|money|worth|totall?ing|long-planned|massive|huge|by))* $/

function deal(verb: Verb, money: Item, read: Coded, context: Context): Deal[] {
  const { text } = read
  const investor = investorAt(read, verb.start, context)
  const how = sumPlace(text.slice(0, money.start), text.slice(money.end), context)
  if (!investor || (!mayBePublic(verb, how) && !investor.keys.every(isCompany))) return []
  if (WISHED.test(text.slice(Math.max(0, investor.start - 40), investor.start))) return []
  const status = dealStatus(
    {
      before: text.slice(investor.end, verb.start),
      behind: text.slice(verb.use === 'invest' ? money.end : verb.start, clauseEnd(text, money.end)),
      whole: text,
      status: verb.status,
    },
    context,
  )
  return status ? [{ investor, money, status, at: verb.start }] : []
}

/** Others want it: "asked X to invest", "hope that X will invest". */
const WISHED =
  /\b(?:ask(?:s|ed)?|urg(?:es|ed)|invit(?:es|ed)|encourag(?:es|ed)|call(?:s|ed) on|request(?:s|ed)|hop(?:es?|ed|ing)|wants?|wanted|persuade[sd]?|convince[sd]?)(?: that| for)? (?:the )?$/

/** Of banks and agencies only what is called an investment is one. */
function mayBePublic({ use }: Verb, how: SumPlace): boolean {
  return use === 'invest' || (use === 'pledge' && how.investment)
}

/** "plans to invest in Ohio": a plan, or a hope, needs no sum; that somebody invests is told with one. */
function withoutSum(verb: Verb, read: Coded, context: Context): Deal[] {
  const { text } = read
  if (verb.form !== 'invest' && !/^investing$/.test(verb.form)) return []
  const investor = investorAt(read, verb.start, context)
  if (!investor || !investor.keys.every(isCompany)) return []
  if (WISHED.test(text.slice(Math.max(0, investor.start - 40), investor.start))) return []
  const before = text.slice(investor.end, verb.start)
  if (before.length > 110 || /\b(?:companies|investors|firms|businesses|others|people)\b/.test(before)) return []
  if (!/\b(?:to|will|of|in|may|might|could|would|is|are)(?: \w+)? $/.test(before)) return []
  if (!/^(?: [\w-]+){0,6} (?:in|into|at|there|here)\b/.test(text.slice(verb.end)) && !/\bintention to $/.test(before))
    return []
  const status = dealStatus({ before, behind: text.slice(verb.end), whole: text, status: verb.status }, context)
  return status ? [{ investor, money: null, status, at: verb.start }] : []
}
