import type { Context, Finding, Rule, Sentence } from '../context.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded, type Coded } from '../grammar/coded.ts'
import type { Paper } from '../grammar/paper.ts'
import { paperListOf, type PaperList } from '../grammar/paper-list.ts'
import { sidesOf } from '../grammar/parties.ts'
import { partnersWithYears } from '../grammar/partners.ts'
import { clauseEnd, clauseStart } from '../grammar/roles.ts'
import { signings, type Signing } from '../grammar/signing.ts'
import { standingOf } from '../grammar/standing.ts'
import { dateAt } from '../grammar/when.ts'

export const agreementInForce: Rule = {
  name: 'agreement-in-force',
  description:
    'A paper that is only spoken of, with its two parties: "under the 2018 memorandum between A and B", "A has had an accord with B since 2019".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    return signings(read, context).flatMap((signing): Finding[] => {
      if (signing.voice !== 'none') return []
      const list = paperListOf(sentence, context)
      if (list !== null) return item(signing, read, list, context)
      const dated = eachWithYear(read, signing, context)
      return dated.length > 0 ? dated : spokenOf(read, signing, sentence, context)
    })
  },
}

/** "- MoU between A and B on trade", under "The following were signed:". */
function item({ paper, ...signing }: Signing, read: Coded, list: PaperList, context: Context): Finding[] {
  const { first, others } = sidesOf(read, { paper, ...signing }, context)
  const own = [...new Set([...first, ...others])]
  const parties = own.length > 1 ? own : list.parties
  if (parties.length < 2) return []
  const { status, moment } = list
  return [
    agreement(
      read.sentence,
      {
        kind: paper.kind,
        status,
        parties,
        date: moment?.date ?? null,
        fields: paper.fields,
        subject: paper.subject,
        support: moment ? [moment.span] : [],
        confidence: 0.7,
      },
      context,
    ),
  ]
}

/** "agreements with B (1996) and C (2015)": one for each. */
function eachWithYear(read: Coded, signing: Signing, context: Context): Finding[] {
  const { paper } = signing
  const kind = paper.bare && /\bexchanges?\b/.test(read.text.slice(0, paper.from)) ? 'EXCHANGE' : paper.kind
  const held = HELD.test(read.text.slice(0, paper.from))
  return partnersWithYears(read, signing, context).map(({ parties, year }) =>
    agreement(
      read.sentence,
      { kind, status: held ? 'in_force' : 'signed', parties, date: year, fields: paper.fields, confidence: 0.7 },
      context,
    ),
  )
}

function spokenOf(read: Coded, signing: Signing, sentence: Sentence, context: Context): Finding[] {
  const { paper } = signing
  const { first, others } = sidesOf(read, signing, context)
  const parties = [...new Set([...first, ...others])]
  const year = yearOf(read, paper)
  const standing = standingOf(read, paper, year !== null)
  if (parties.length < 2 || standing === null || (paper.bare && year === null && !isSure(standing, read, paper)))
    return []
  const date = year ?? (standing === 'in_force' ? dateAt(read, paper.start)?.date : null) ?? null
  const each =
    (paper.plural || /^(?:SISTERHOOD|FRIENDSHIP)$/.test(paper.kind)) && first.length === 1 && others.length > 1
      ? others.map((other) => [...first, other])
      : [parties]
  // "the friendly relations between the two" are no paper.
  if (date === null && paper.kind === 'FRIENDSHIP' && RELATIONS.test(read.text.slice(paper.start, paper.end))) return []
  const vague = year === null && standing === 'in_force'
  return each.map((parties) =>
    agreement(
      sentence,
      {
        kind: paper.kind,
        status: standing,
        parties,
        date,
        fields: paper.fields,
        subject: paper.subject,
        echo: vague,
        confidence: paper.bare ? 0.5 : 0.6,
      },
      context,
    ),
  )
}

/** Of a bare "agreement" only what is planned or has been dropped is told without a year. */
function isSure(standing: string, { text }: Coded, paper: Paper): boolean {
  return standing === 'planned' || (standing === 'cancelled' && DROPPED.test(text.slice(paper.end)))
}

const DROPPED =
  /^[^.;]{0,80}\b(?:was|were|has been|have been|had been|is|got) (?:\w+ly |later |since )?(?:cancell?ed|scrapped|shelved|terminated|called off|revoked|annulled|abandoned|dropped|suspended)\b/

const HELD = /\b(?:has|have|had|maintains?|maintained|enjoys?)(?: also| had| long)? (?:an? |its |\w+ly )?$/
const RELATIONS = /\b(?:relations|ties|relationship)$/i

/** "the 2018 memorandum", "an agreement of 2017", "an accord in force since 2016", "has had a pact with B since 2019". */
function yearOf({ text, items }: Coded, paper: Paper) {
  const inside = items.find(({ date, start, end }) => date !== null && start >= paper.from && end <= paper.start)
  if (inside?.date) return inside.date.date
  const rest = text.slice(paper.end, clauseEnd(text, paper.end))
  const owned = /\b(?:has|have|had)\b[^,;]{0,30}$/.test(text.slice(clauseStart(text, paper.from), paper.from))
  const cue =
    /^[^.;]{0,120}?\b(?:in force since|in place since|in effect since|dating from|dating back to|dates from|dates back to|date back to|dates to|dated|forged in|established in|formed in|begun in|inaugurated in|sealed in|agreed in|concluded in|signed in|reached in|of)(?: the year)? (<D\d+>)/.exec(
      rest,
    ) ?? (owned || /^[^.;]{0,20}, /.test(rest) ? /^[^.;]{0,120}?\bsince (<D\d+>)/.exec(rest) : null)
  return items.find(({ code }) => code === cue?.[1])?.date?.date ?? null
}
