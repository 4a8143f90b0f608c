import { earliest } from '../text/partial-date.ts'
import type { Context, Part } from './context.ts'
import { countryOf, isWithin } from './grammar/within.ts'
import { isFurtherPaper } from './further-paper.ts'
import { joinParts } from './join-parts.ts'
import type { Told } from './state.ts'
import type { ClaimKind, ReadingKey, Span } from './statement.ts'
import { WAYS, near, type Way, type Of } from './ways-to-join.ts'

/** Makes one finding of what an article tells twice: the more specific one, resting on the words of both. */
export function merge(context: Context, told: readonly Told[]): Told[] {
  const kept: Told[] = []
  const byKind = new Map<ClaimKind, number[]>()
  // What is told outright comes before what only speaks of it again.
  for (const finding of [...told.filter(({ echo }) => !echo), ...told.filter(({ echo }) => echo)]) {
    const { kind } = finding.claim
    const places = byKind.get(kind) ?? []
    byKind.set(kind, places)
    const fits =
      WAYS[kind] === undefined ? [] : places.filter((at) => kept[at] !== undefined && same(kept[at], finding, context))
    const place = finding.echo ? nearest(fits, finding, kept) : fits.at(-1)
    const other = place === undefined ? undefined : kept[place]
    if (place !== undefined && other) kept[place] = join(other, finding)
    else if (!finding.echo || standsAlone(finding.claim)) {
      places.push(kept.length)
      kept.push(finding)
    }
  }
  return kept.map(named)
}

/** An agreement of regions or institutions that is called no more than that is one of cooperation. */
function named(told: Told): Told {
  const { claim, subject } = told
  if (claim.kind !== 'agreement' || !bare(told) || subject !== undefined) return told
  if (claim.parties.some((party) => party.startsWith('company:'))) return told
  return { ...told, claim: { ...claim, agreementKind: 'COOPERATION' } }
}

function standsAlone(claim: Told['claim']): boolean {
  if (claim.kind === 'agreement') return claim.parties.length > 1
  return claim.kind !== 'meeting' || claim.attendees.length > 1
}

/** What is spoken of again was told last before, else first after. */
function nearest(places: readonly number[], { span }: Told, kept: readonly Told[]): number | undefined {
  const distance = (at: number) => {
    const start = kept[at]?.span.start ?? 0
    return start <= span.start ? span.start - start : 2 * (start - span.start) + 1000
  }
  return places.toSorted((a, b) => distance(a) - distance(b))[0]
}

function same(a: Told, b: Told, context: Context): boolean {
  const way = WAYS[a.claim.kind] as Way<ClaimKind> | undefined
  if (!way || a.claim.kind !== b.claim.kind) return false
  if (a.subject !== undefined && b.subject !== undefined && a.subject !== b.subject) return false
  // One sentence that names two papers means two.
  const apart =
    a.claim.kind === 'agreement' && ((a.span.start === b.span.start && a.rule === b.rule) || areOthers(a, b))
  if (apart || isAhead(a, context) !== isAhead(b, context)) return false
  if (b.echo && b.claim.kind === 'agreement' && a.claim.kind === 'agreement')
    return !isOther(a, b) && echoes(a.claim, b.claim, context)
  if (
    a.claim.kind === 'agreement' &&
    b.claim.kind === 'agreement' &&
    a.claim.agreementKind !== b.claim.agreementKind &&
    !bare(a) &&
    !bare(b)
  )
    return false
  if (
    b.echo &&
    a.claim.kind === 'meeting' &&
    b.claim.kind === 'meeting' &&
    isOneSided(b) &&
    isSameDay(a.claim, b.claim)
  )
    return true
  return way.same(a.claim, b.claim) && (a.echo || b.echo || !isFurtherPaper(a, b, context))
}

/** Two pairs of signatories who have nobody in common signed two papers. */
function areOthers(a: Told, b: Told): boolean {
  const [left, right] = [a, b].map(({ parts = [] }) =>
    parts.flatMap(({ claim }) => (claim.kind === 'signature' ? [claim.official] : [])),
  ) as [ReadingKey[], ReadingKey[]]
  return left.length > 1 && right.length > 1 && !left.some((one) => right.includes(one))
}

/** A paper for a day after the article was published is not one it calls signed. */
function isAhead({ claim }: Told, { article }: Context): boolean {
  if (claim.kind !== 'agreement' || claim.date === null || article.publishedAt === null) return false
  return earliest(claim.date) > article.publishedAt.slice(0, 10)
}

/** Told before the other side is named. */
function isOneSided({ parts = [] }: Told): boolean {
  return new Set(parts.map(({ claim }) => (claim.kind === 'attendance' ? claim.side : null))).size < 2
}

/** Who else was there is told of the meeting of that day that one of them is known from. */
function isSameDay(a: Of<'meeting'>, b: Of<'meeting'>): boolean {
  return (
    a.date !== null &&
    a.date === b.date &&
    a.status === b.status &&
    b.attendees.some((one) => a.attendees.includes(one))
  )
}

/** "an agreement", of no kind that was said. */
function bare({ claim, confidence }: Told): boolean {
  return claim.kind === 'agreement' && claim.agreementKind === 'OTHER' && (confidence ?? 1) <= 0.5
}

/** A treaty with a subject of its own is no memorandum. */
function isOther(a: Told, b: Told): boolean {
  const kinds = [a, b].map(({ claim }) => (claim.kind === 'agreement' ? claim.agreementKind : null))
  return [a, b].some(({ subject }, at) => subject !== undefined && kinds[at] === 'OTHER' && kinds[1 - at] !== 'OTHER')
}

function echoes(a: Of<'agreement'>, b: Of<'agreement'>, context: Context): boolean {
  const kinds = a.agreementKind === b.agreementKind || [a, b].some(({ agreementKind }) => VAGUE.includes(agreementKind))
  const akin =
    b.parties.length === 0 || b.parties.some((party) => a.parties.some((other) => related(party, other, context)))
  if (isOfAnother(a, b, context)) return false
  return kinds && near(a.date, b.date) && akin
}

/** A pact of two regions is not spoken of again as one of the region with a company. */
function isOfAnother(a: Of<'agreement'>, b: Of<'agreement'>, context: Context): boolean {
  const rest = (left: readonly ReadingKey[], right: readonly ReadingKey[]) =>
    left.filter((party) => !right.some((other) => related(party, other, context)))
  const [own, other] = [rest(b.parties, a.parties), rest(a.parties, b.parties)]
  return (
    own.length > 0 &&
    own.every((key) => key.startsWith('region:')) &&
    other.length > 0 &&
    other.every((key) => key.startsWith('company:'))
  )
}

const VAGUE = ['OTHER', 'COOPERATION']

function related(a: ReadingKey, b: ReadingKey, context: Context): boolean {
  if (a === b || isWithin(a, b, context) || isWithin(b, a, context)) return true
  const country = countryOf(a, context)
  return country !== null && country === countryOf(b, context)
}

function join(a: Told, b: Told): Told {
  const way = WAYS[a.claim.kind] as Way<ClaimKind>
  const claim = settle(way.join(a.claim, b.claim), a, b)
  const [best, rest] = weight(b) > weight(a) ? [b, a] : [a, b]
  const subject = best.subject ?? rest.subject
  return {
    ...best,
    ...(subject === undefined ? {} : { subject }),
    claim,
    parts: joinParts(best.parts ?? [], rest.parts ?? []).filter((part) => isOf(part, claim)),
    support: furtherSpans(best, rest),
    confidence: Math.max(a.confidence ?? 1, b.confidence ?? 1),
  }
}

/** A party that the claim does not have is none. */
function isOf({ claim: part }: Part, whole: Told['claim']): boolean {
  return whole.kind !== 'agreement' || part.kind !== 'party' || whole.parties.includes(part.party)
}

/** What is told a hundred times needs no hundred quotations: more would cost the linear time. */
const MOST_SPANS = 40

/** Where else the same is told, each place once. */
function furtherSpans(best: Told, rest: Told): Span[] {
  const byStart = new Map<number, Span>()
  for (const span of [...(best.support ?? []), rest.span, ...(rest.support ?? [])])
    if (span.start !== best.span.start && byStart.size < MOST_SPANS && !byStart.has(span.start))
      byStart.set(span.start, span)
  return [...byStart.values()]
}

/** What only speaks of a paper again, or heads the page, does not say whether it is signed. */
function settle(claim: Told['claim'], a: Told, b: Told): Told['claim'] {
  const told = a.echo && !b.echo ? b : b.echo && !a.echo ? a : null
  if (claim.kind !== 'agreement' || told?.claim.kind !== 'agreement') return claim
  const { status, parties } = told.claim
  return { ...claim, status, parties: parties.length > 1 ? parties : claim.parties }
}

/** How much a finding says: the words of the one that says most are quoted. */
function weight({ claim, echo, confidence }: Told): number {
  const said = Object.values(claim)
    .flat()
    .filter((value) => value !== null && value !== false).length
  return said + (echo ? 0 : 3) + (confidence ?? 1) * 4
}
