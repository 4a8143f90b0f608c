import { compatible, earliest, type PartialDate } from '../text/partial-date.ts'
import { fold } from '../text/fold.ts'
import type { Context, Part } from './context.ts'
import { countryOf, isWithin } from './grammar/within.ts'
import type { Told } from './state.ts'
import type { ClaimKind, ReadingKey, Span } from './statement.ts'

type Of<K extends ClaimKind> = Extract<Told['claim'], { kind: K }>
/** Whether two claims of one kind speak of one thing; and the claim that says what both say. */
type Way<K extends ClaimKind> = {
  readonly same: (a: Of<K>, b: Of<K>) => boolean
  readonly join: (a: Of<K>, b: Of<K>) => Of<K>
}

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
  const apart = a.claim.kind === 'agreement' && a.span.start === b.span.start && a.rule === b.rule
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
  return way.same(a.claim, b.claim)
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
  return kinds && near(a.date, b.date) && akin
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
    parts: joinParts(best.parts ?? [], rest.parts ?? []),
    support: furtherSpans(best, rest),
    confidence: Math.max(a.confidence ?? 1, b.confidence ?? 1),
  }
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
  return { ...claim, status: told.claim.status }
}

/** How much a finding says: the words of the one that says most are quoted. */
function weight({ claim, echo, confidence }: Told): number {
  const said = Object.values(claim)
    .flat()
    .filter((value) => value !== null && value !== false).length
  return said + (echo ? 0 : 3) + (confidence ?? 1) * 4
}

function joinParts(first: readonly Part[], second: readonly Part[]): Part[] {
  const known = new Set(first.map(whose))
  const principals = new Set(
    first.flatMap(({ claim }) => (claim.kind === 'attendance' && claim.role === 'principal' ? [claim.official] : [])),
  )
  const turned = second.some(
    ({ claim }) => claim.kind === 'attendance' && principals.has(claim.official) && !known.has(whose({ claim })),
  )
  const fresh = (turned ? second.map(turn) : second).filter(
    (part) => !known.has(whose(part)) && !(part.claim.kind === 'attendance' && principals.has(part.claim.official)),
  )
  return [...first, ...fresh]
}

function whose({ claim }: Pick<Part, 'claim'>): string {
  if (claim.kind === 'party') return `party ${claim.party}`
  if (claim.kind === 'pledge') return `pledge ${claim.investor}`
  return claim.kind === 'attendance' ? `${claim.side} ${claim.official}` : `signature ${claim.official}`
}

/** The two sides are named after who is told first: seen from the other, they change places. */
function turn(part: Part): Part {
  if (part.claim.kind !== 'attendance') return part
  return { ...part, claim: { ...part.claim, side: part.claim.side === 'a' ? 'b' : 'a' } }
}

const sorted = (...keys: readonly ReadingKey[]): ReadingKey[] => [...new Set(keys)].sort()
const near = (a: PartialDate | null, b: PartialDate | null) => a === null || b === null || compatible(a, b)
const finer = (a: PartialDate | null, b: PartialDate | null) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a)
const holds = (all: readonly ReadingKey[], some: readonly ReadingKey[]) => some.every((key) => all.includes(key))
const CERTAINTY = ['considered', 'intended', 'committed'] as const
const isOver = (status: string) => status === 'past' || status === 'cancelled'
const STATUSES = ['in_force', 'signed', 'cancelled', 'planned', 'proposed'] as const

const agreement: Way<'agreement'> = {
  same: (a, b) => {
    const kinds = a.agreementKind === b.agreementKind || a.agreementKind === 'OTHER' || b.agreementKind === 'OTHER'
    return kinds && near(a.date, b.date) && (holds(a.parties, b.parties) || holds(b.parties, a.parties))
  },
  join: (a, b) => ({
    ...a,
    agreementKind: a.agreementKind === 'OTHER' ? b.agreementKind : a.agreementKind,
    status: STATUSES.find((status) => status === a.status || status === b.status) ?? a.status,
    date: finer(a.date, b.date),
    until: finer(a.until, b.until),
    fields: a.fields.length >= b.fields.length ? a.fields : b.fields,
    parties: sorted(...(a.parties.length >= b.parties.length ? a.parties : b.parties)),
  }),
}

const meeting: Way<'meeting'> = {
  same: (a, b) =>
    a.status === b.status && near(a.date, b.date) && a.attendees.filter((one) => b.attendees.includes(one)).length > 1,
  join: (a, b) => ({
    ...a,
    meetingKind: a.meetingKind === 'MEETING' ? b.meetingKind : a.meetingKind,
    date: finer(a.date, b.date),
    place: a.place ?? b.place,
    placeName: a.placeName ?? b.placeName,
    attendees: sorted(...a.attendees, ...b.attendees),
  }),
}

const WAYS: { readonly [K in ClaimKind]?: Way<K> } = {
  agreement,
  meeting,
  office: {
    same: (a, b) =>
      a.official === b.official &&
      (a.of === b.of || a.of === null || b.of === null) &&
      fold(a.title) === fold(b.title) &&
      a.former === b.former,
    join: (a, b) => ({ ...a, of: a.of ?? b.of, from: finer(a.from, b.from), to: finer(a.to, b.to) }),
  },
  visit: {
    same: (a, b) => a.official === b.official && a.target === b.target && near(a.date, b.date) && a.status === b.status,
    join: (a, b) => ({ ...a, date: finer(a.date, b.date) }),
  },
  investment: {
    same: (a, b) =>
      holds(a.investors, b.investors) &&
      (a.status === b.status ||
        (a.amount !== null && a.amount === b.amount && !isOver(a.status) && !isOver(b.status))) &&
      (b.amount === null ||
        (a.amount === b.amount && a.currency === b.currency) ||
        (a.alsoAmount !== null && a.alsoAmount === b.amount)),
    join: (a, b) => ({
      ...a,
      alsoAmount: a.alsoAmount ?? b.alsoAmount,
      alsoCurrency: a.alsoCurrency ?? b.alsoCurrency,
      date: finer(a.date, b.date),
      destination: a.destination ?? b.destination,
      newMoney: a.newMoney ?? b.newMoney,
      // A headline makes of a plan a promise: the less sure is meant.
      status: CERTAINTY.find((status) => status === a.status || status === b.status) ?? a.status,
    }),
  },
  location: {
    same: (a, b) => a.entity === b.entity && a.in === b.in,
    join: (a, b) => (a.relation === 'site' && b.relation !== 'site' ? b : a),
  },
  total: { same: (a, b) => a.metric === b.metric && a.value === b.value && a.currency === b.currency, join: (a) => a },
  entity: { same: (a, b) => a.key === b.key, join: (a) => a },
}
