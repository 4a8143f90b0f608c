import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { PartialDate } from '../../text/partial-date.ts'
import type { AgreementStatus, ReadingKey } from '../statement.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded, type Coded } from '../grammar/coded.ts'
import { partnersWithYears } from '../grammar/partners.ts'
import { unique } from '../grammar/members.ts'
import { sidesOf } from '../grammar/parties.ts'
import { actsFor, nationOf } from '../grammar/sides.ts'
import { signersAt, signersIn } from '../grammar/signers.ts'
import { signings, type Signing } from '../grammar/signing.ts'
import { termOf } from '../grammar/term.ts'
import { metBefore, peopleBefore, unnamedParties } from '../grammar/unnamed-parties.ts'
import { dateAhead, dateAt, dateToldBefore } from '../grammar/when.ts'

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
    const [one] = signatories
    if (one === undefined || (signatories.length < 2 && !FOR.test(read.text))) return []
    const parties = signatories.flatMap((official) => actsFor(official, context) ?? [])
    return [
      agreement(sentence, { kind: 'OTHER', status: 'signed', parties: [], signatories, echo: true }, context),
    ].filter(() => parties.length > 0)
  },
}

/** "who signed for Bavaria" */
const FOR =
  /\bsigned (?:[a-z]+ ){0,4}?(?:for|on behalf of) (?:the )?(?:<[RO]\d+>|province|state|city|county|company|region|prefecture)/

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

const STATUS: Readonly<Record<string, AgreementStatus>> = {
  cancelled: 'cancelled',
  stated: 'signed',
  planned: 'planned',
  proposed: 'proposed',
}

function isRelated({ paper, voice }: Signing, { text }: Coded): boolean {
  return voice === 'active' && /\b(?:the|a) (?:related|relevant|resulting)\b/.test(text.slice(paper.from, paper.start))
}

/** "two memorandums on trade and tourism": as many papers as fields. */
function oneForEach({ paper }: Signing, { text }: Coded): readonly string[] {
  const count = COUNT.exec(text.slice(paper.from, paper.start))?.[1]?.toLowerCase() ?? ''
  return paper.plural && !paper.definite && NUMBERS.indexOf(count) === paper.fields.length ? paper.fields : []
}

const NUMBERS = ['', 'one', 'two', 'three', 'four']
const COUNT = /\b(two|three|four)\b/i

/** "entered into a partnership", but "entered into a joint venture". */
const LOOSE = /^(?:enter|formali)(?!.*\bventure\b)/i

/** "The pact with Lyon was not signed": one that was meant to be. */
function isDropped({ mood, voice, paper }: Signing, { text, sentence }: Coded): boolean {
  if (mood !== 'denied' || voice !== 'passive' || paper.bare || sentence.kind !== 'body') return false
  return (
    /^(?:an? |the )/i.test(text.slice(paper.from)) &&
    /\b(?:was|were|could|will|would) not\b/.test(text.slice(paper.end))
  )
}

/** Sister and friendship ties are of two. */
function isTie(kind: string): boolean {
  return kind === 'SISTERHOOD' || kind === 'FRIENDSHIP'
}

/** "the planned pact should be signed by July" */
function isDue({ mood, voice, paper, start }: Signing, { text }: Coded): boolean {
  return (
    mood === 'open' &&
    voice === 'passive' &&
    /\bshould (?:\w+ )?be $/.test(text.slice(paper.end, start)) &&
    /\b(?:planned|forthcoming|upcoming|new)\b/.test(text.slice(paper.from, paper.start))
  )
}

function isOver(date: PartialDate, context: Context): boolean {
  const published = context.article.publishedAt?.slice(0, 10) ?? ''
  return date < published.slice(0, date.length)
}

/** Whether two sign, for two countries. */
function areApart(signatories: readonly ReadingKey[], context: Context): boolean {
  const [a, b, ...more] = signatories.map((one) => nationOf(one, context))
  return more.length === 0 && a != null && b != null && a !== b
}

/** Ministers who sign for two countries bind these, where both are named. */
function nations(makers: readonly ReadingKey[], signatories: readonly ReadingKey[], context: Context): ReadingKey[] {
  const codes = signatories.map((one) => nationOf(one, context))
  const countries = codes.flatMap(
    (code) =>
      [...context.readings].find(([, reading]) => reading.type === 'region' && reading.code === code)?.[0] ?? [],
  )
  const governed = makers.some((maker) => maker.startsWith('region:'))
  return governed && countries.length === 2 ? countries : [...makers]
}

/** Whose names are under it: of several papers of a sentence, each with a verb of its own, those beside its verb. */
function signersFor(signing: Signing, read: Coded, context: Context): readonly ReadingKey[] {
  const verbs = new Set(signings(read, context).flatMap(({ voice, start }) => (TOLD.test(voice) ? [start] : [])))
  return verbs.size > 1 && TOLD.test(signing.voice) ? signersAt(read, signing.start, context) : signersIn(read, context)
}

const TOLD = /^(?:active|passive)$/

function papersOf(signing: Signing, sentence: Sentence, context: Context): Finding[] {
  const read = coded(sentence, context)
  const status = STATUS[isDropped(signing, read) ? 'cancelled' : isDue(signing, read) ? 'planned' : signing.mood]
  if (status === undefined) return []
  const { paper } = signing
  const { first, others, signatories: own } = sidesOf(read, signing, context)
  const signatories =
    sentence.kind === 'headline'
      ? []
      : signing.paper.definite || own.length > 0 || signing.voice === 'passive'
        ? unique([...own, ...signersFor(signing, read, context)])
        : own
  const each = status === 'signed' && sentence.kind === 'body' ? partnersWithYears(read, signing, context) : []
  if (each.length > 1)
    return each.map(({ parties, year }) =>
      agreement(sentence, { kind: paper.kind, status, parties, date: year, confidence: 0.8 }, context),
    )
  const near = dateAt(read, signing.start)
  // "On 1 July the cabinet approved signing it": the day of a plan is still to come.
  const told = near && status !== 'signed' && isOver(near.date, context) ? null : near
  const moment =
    told ??
    (sentence.kind !== 'body'
      ? null
      : status === 'signed'
        ? dateToldBefore(sentence, context)
        : status === 'planned'
          ? dateAhead(context)
          : null)
  // "entered into a partnership": by a paper that is told elsewhere, or by this.
  const loose = paper.weak && LOOSE.test(read.text.slice(signing.start, paper.end))
  const common = {
    kind: paper.kind,
    status,
    signatories,
    date: moment?.date ?? null,
    until: termOf(read, paper, moment?.date ?? null),
    fields: paper.fields,
    subject: paper.subject,
    confidence: loose ? 0.4 : paper.bare ? 0.5 : 0.9,
    support: told || !moment ? [] : [moment.span],
  }
  const named = [...new Set([...first, ...others])]
  // "met with X … After signing the related MOU, she said"
  const together =
    named.length < 2 && isRelated(signing, read)
      ? metBefore(sentence, context)
      : named.length === 0
        ? unnamedParties(signing, read, context)
        : named
  const several = (paper.plural || isTie(paper.kind)) && first.length > 0 && others.length > 1
  if (several) return others.map((other) => agreement(sentence, { ...common, parties: [...first, other] }, context))
  if (together.length < 2 && !paper.definite && !paper.plural && signing.voice === 'passive') {
    const makers = unique(signatories.flatMap((one) => actsFor(one, context) ?? []))
    if (makers.length === 2 && areApart(signatories, context))
      return [agreement(sentence, { ...common, parties: nations(makers, signatories, context) }, context)]
  }
  const topics = together.length === 2 ? oneForEach(signing, read) : []
  if (topics.length > 1)
    return topics.map((topic) => agreement(sentence, { ...common, parties: together, fields: [topic] }, context))
  if (together.length > 1) {
    const them = together === named || isRelated(signing, read) ? [] : peopleBefore(sentence, context)
    const signed = unique([...signatories, ...them])
    return [
      agreement(
        sentence,
        { ...common, signatories: signed, parties: together, echo: paper.definite || loose },
        context,
      ),
    ]
  }
  return paper.definite || signatories.length > 0
    ? [agreement(sentence, { ...common, parties: together, echo: true }, context)]
    : []
}
