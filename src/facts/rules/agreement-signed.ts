import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import type { AgreementStatus } from '../statement.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded } from '../grammar/coded.ts'
import { sidesOf, unique } from '../grammar/parties.ts'
import { actsFor } from '../grammar/sides.ts'
import { signersIn } from '../grammar/signers.ts'
import { signings, type Signing } from '../grammar/signing.ts'
import { dateAt, dateToldBefore } from '../grammar/when.ts'

export const agreementSigned: Rule = {
  name: 'agreement-signed',
  description:
    'A paper with the verb that makes it: "A signed a memorandum with B", "an accord between A and B was signed".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const made = signings(read, context).filter(({ voice, paper }) => voice !== 'none' && !paper.such)
    if (made.length > 0) return withoutPromises(made.flatMap((signing) => papersOf(signing, sentence, context)))
    // "The signatories were A and B."
    const signatories = sentence.kind === 'body' ? signersIn(read, context) : []
    if (signatories.length < 2) return []
    const parties = signatories.flatMap((official) => actsFor(official, context) ?? [])
    return [
      agreement(sentence, { kind: 'OTHER', status: 'signed', parties: [], signatories, echo: true }, context),
    ].filter(() => parties.length > 0)
  },
}

/** "signed an MOC, in which both agreed to enter into an agreement": the promise is the paper's, and no second one. */
function withoutPromises(findings: readonly Finding[]): Finding[] {
  const said = findings.flatMap(({ claim }) => (claim.kind === 'agreement' ? [claim] : []))
  return findings.filter(
    ({ claim }) =>
      claim.kind !== 'agreement' ||
      claim.status !== 'planned' ||
      !/^(?:COOPERATION|OTHER)$/.test(claim.agreementKind) ||
      !said.some(({ status, parties }) => status === 'signed' && parties.join() === claim.parties.join()),
  )
}

const STATUS: Readonly<Record<string, AgreementStatus>> = { stated: 'signed', planned: 'planned', proposed: 'proposed' }

function isOver(date: PartialDate, context: Context): boolean {
  const published = context.article.publishedAt?.slice(0, 10) ?? ''
  return date < published.slice(0, date.length)
}

function papersOf(signing: Signing, sentence: Sentence, context: Context): Finding[] {
  const status = STATUS[signing.mood]
  if (status === undefined) return []
  const read = coded(sentence, context)
  const { paper } = signing
  const { first, others, signatories: own } = sidesOf(read, signing, context)
  const signatories =
    sentence.kind === 'headline'
      ? []
      : signing.paper.definite || own.length > 0 || signing.voice === 'passive'
        ? unique([...own, ...signersIn(read, context)])
        : own
  const near = dateAt(read, signing.start)
  // "On 1 July the cabinet approved signing it": the day of a plan is still to come.
  const told = near && status !== 'signed' && isOver(near.date, context) ? null : near
  const moment = told ?? (status === 'signed' && sentence.kind === 'body' ? dateToldBefore(sentence, context) : null)
  const common = {
    kind: paper.kind,
    status,
    signatories,
    date: moment?.date ?? null,
    fields: paper.fields,
    confidence: paper.bare ? 0.5 : 0.9,
    support: told || !moment ? [] : [moment.span],
  }
  const together = [...new Set([...first, ...others])]
  const several = paper.plural && first.length > 0 && others.length > 1
  if (several) return others.map((other) => agreement(sentence, { ...common, parties: [...first, other] }, context))
  if (together.length > 1) return [agreement(sentence, { ...common, parties: together, echo: paper.definite }, context)]
  return paper.definite || signatories.length > 0
    ? [agreement(sentence, { ...common, parties: together, echo: true }, context)]
    : []
}
