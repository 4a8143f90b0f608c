import type { Context, Finding, Rule, Sentence } from '../context.ts'
import { compatible, type PartialDate } from '../../text/partial-date.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded, type Coded, type Item } from '../grammar/coded.ts'
import { papers } from '../grammar/paper.ts'
import { bodies } from '../grammar/members.ts'
import { groups } from '../grammar/roles.ts'
import type { ClaimOf } from '../statement.ts'
import { agreementInForce } from './agreement-in-force.ts'
import { agreementSigned } from './agreement-signed.ts'
import { matches } from '../../text/matches.ts'

/** "the one of 2012", "after the ones of 2008 and 2013", "succeeds one signed in Lyon in 2019", "the 1950 agreement" */
const CUE =
  /\b(?:ones?|first|originally|initially|earlier|previous|agreement|accord|memorandum|MoU|MOU|pact|treaty|plan|declaration|that) (?:(?:of|from|dating from|concluded in|signed|first signed|originally signed|(?:that |which )?(?:the two|they|both)(?: sides)? (?:have|had))\b)(?: (?:[a-z]+|<[ROP]\d+>)){0,8}? ?(<D\d+>)(?: and (?:of )?(<D\d+>))?/g
const YEARED =
  /\b(?:supersedes?|superseding|replac(?:es?|ed|ing)|renew(?:s|ed|ing|al of)?|extend(?:s|ed|ing)?|updat(?:es?|ed|ing)|follows|following|builds on|building on|under|based on) (?:the|a|an|that|their|its) (?:\w+ ){0,2}(<D\d+>) (?:[\w-]+ ){0,3}?(?:agreement|accord|memorandum|MoU|MOU|pact|treaty|plan|declaration|protocol|deal)\b/g

export const agreementEarlier: Rule = {
  name: 'agreement-earlier',
  description:
    'A paper told by its year only, of the parties of the one just told: "It replaces the one of 2012", "which they first signed in 1970".',
  read: (sentence, context) => {
    if (sentence.kind !== 'body' || sentence.dates.length === 0) return []
    const read = coded(sentence, context)
    const dates = [...matches(read.text, CUE), ...matches(read.text, YEARED)].flatMap((match) =>
      [match[1], match[2]].flatMap((code) => read.items.find((item) => item.code === code) ?? []),
    )
    if (dates.length === 0) return []
    const before = told(sentence, context) ?? pairOf(sentence, context)
    if (!before) return []
    return dates.flatMap((item): Finding[] => earlier(item, read, before, context))
  },
}

export type ToldPaper = Pick<ClaimOf<'agreement'>, 'agreementKind' | 'parties' | 'date' | 'status'> & {
  readonly confidence?: number
}

function earlier(item: Item, read: Coded, last: ToldPaper, context: Context): Finding[] {
  const date = item.date?.date
  if (date === undefined || !isPast(date, context) || (last.date !== null && compatible(date, last.date))) return []
  // A paper that names its own partners is read by other rules.
  const clause = read.text.slice(Math.max(0, item.start - 90), item.start)
  if (/\b(?:with|between|among) (?:the )?<[ROP]/.test(clause + read.text.slice(item.end, item.end + 40))) return []
  const said = papers(read, context).find(
    ({ start, bare, definite }) => Math.abs(start - item.start) < 60 && !bare && definite,
  )
  const kind = said?.kind ?? last.agreementKind
  return [
    agreement(
      read.sentence,
      { kind, status: 'signed', parties: last.parties, date, confidence: Math.min(0.6, last.confidence ?? 1) },
      context,
    ),
  ]
}

/** The last paper told with its parties, in a sentence or the three before it. */
export function told(sentence: Sentence, context: Context): ToldPaper | null {
  const at = context.sentences.indexOf(sentence)
  for (let back = at; back >= Math.max(0, at - 3); back--) {
    const one = context.sentences[back]
    if (!one || one.kind === 'furniture') continue
    const found = [...agreementSigned.read(one, context), ...agreementInForce.read(one, context)].flatMap(
      ({ claim, confidence = 1 }) =>
        claim.kind === 'agreement' && claim.parties.length > 1 ? [{ ...claim, confidence }] : [],
    )
    if (found.length > 0) return found.at(-1) ?? null
  }
  return null
}

/** Two parties that a sentence names: "the third document between A and B, after the ones of 2008 and 2013". */
function pairOf(sentence: Sentence, context: Context): ToldPaper | null {
  const pair = groups(coded(sentence, context)).find(({ under }) => under === 'between')
  const parties = pair ? bodies(pair, context) : []
  return parties.length === 2 ? { agreementKind: 'OTHER', parties, date: null, status: 'signed' } : null
}

function isPast(date: PartialDate, context: Context): boolean {
  const published = context.article.publishedAt?.slice(0, 10)
  return published !== undefined && date < published.slice(0, date.length)
}
