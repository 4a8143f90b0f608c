import type { AgreementKind } from '../facts/statement.ts'
import { compatible } from '../text/partial-date.ts'
import { amountsOf } from './amounts.ts'
import { clusterByDate } from './cluster-by-date.ts'
import type { Cluster } from './cluster.ts'
import type { Tie } from './components.ts'
import { supports, type Support, type Testimony } from './evidence.ts'
import { agreementBlocks, agreementFeatures, STANDING, type AgreementTraits } from './features/agreement.ts'
import { publishedDays } from './features/days.ts'
import { investmentBlocks, investmentFeatures, type InvestmentTraits } from './features/investment.ts'
import { meetingBlocks, meetingFeatures, type MeetingTraits } from './features/meeting.ts'
import { groupBy, type Group } from './group.ts'
import { signingPlaces } from './signing-places.ts'
import { resolveSubjects, type Resolved } from './resolve-subjects.ts'
import { setOf } from './set-of.ts'
import { subjectsOf, type Known, type Subject } from './subject.ts'
import { sumsOfPapers } from './sums-of-papers.ts'
import { resolvedAs, type Who } from './who.ts'
import type { Words } from './words.ts'

/**
 * Same parties, same kind, dates that can be one: the same agreement. A sister or friendship tie is one whatever its dates,
 * unless a text speaks of its renewal. Other dates or another kind need a second ground.
 */
export function resolveAgreements(known: Known, who: Who): Resolved<'agreement'> {
  const { testimonies, words } = known
  const told = supports(testimonies, 'agreement')
  const parties = ({ testimony, statement }: Support<'agreement'>) =>
    JSON.stringify(resolvedAs(testimony, statement.claim.parties, who))
  const signatures = signaturesOf(testimonies, who)
  const places = signingPlaces(testimonies, who)
  const sums = sumsOfPapers(testimonies, who)
  const subjects = subjectsOf(
    told,
    known,
    (members): AgreementTraits => ({
      parties: parties(members[0]),
      kind: members[0].statement.claim.agreementKind,
      date: members[0].statement.claim.date,
      signatories:
        members.map(({ statement }) => signatures.get(statement.id)).find((who) => who !== undefined) ?? null,
      places: setOf(members.flatMap(({ statement }) => places.get(statement.id) ?? [])),
      sums: setOf(members.flatMap(({ statement }) => sums.get(statement.id) ?? [])),
      days: publishedDays(members),
    }),
    parties,
  )
  const groups = groupBy(told, (support) => `${support.statement.claim.agreementKind} ${parties(support)}`)
  const ties = groups.flatMap((group) =>
    joinsOnce(group, words).flatMap(({ members, once }) =>
      once
        ? star([members], true)
        : star(
            clusterByDate(members, ({ statement }) => statement.claim.date, 'join'),
            false,
          ),
    ),
  )
  const kind = { features: agreementFeatures, blocksOf: agreementBlocks }
  return resolveSubjects(subjects, kind, known, betweenSubjects(subjects, ties))
}

/** Same people, dates that can be one: the same meeting, planned or held. Without a date it is one within its article only. */
export function resolveMeetings(known: Known, who: Who): Resolved<'meeting'> {
  const told = supports(known.testimonies, 'meeting')
  const people = ({ testimony, statement }: Support<'meeting'>) => resolvedAs(testimony, statement.claim.attendees, who)
  const subjects = subjectsOf(
    told,
    known,
    (members): MeetingTraits => ({
      attendees: setOf(people(members[0])),
      date: members[0].statement.claim.date,
      places: setOf(
        members.flatMap(
          ({ testimony, statement: { claim } }) =>
            (claim.place && who(testimony, claim.place)) ?? claim.placeName ?? [],
        ),
      ),
      days: publishedDays(members),
    }),
    (support) => JSON.stringify(people(support)),
  )
  const groups = groupBy(told, (support) => JSON.stringify(people(support)))
  const ties = groups.flatMap((group) =>
    star(
      clusterByDate(group, ({ statement }) => statement.claim.date, 'apart'),
      false,
    ),
  )
  const kind = { features: meetingFeatures, blocksOf: meetingBlocks }
  return resolveSubjects(subjects, kind, known, betweenSubjects(subjects, ties))
}

/** Same investors and an equal amount in either currency: the same investment. What is not disclosed is one within its article only. */
export function resolveInvestments(known: Known, who: Who): Resolved<'investment'> {
  const investors = ({ testimony, statement }: Support<'investment'>) =>
    resolvedAs(testimony, statement.claim.investors, who).join(' ')
  const subjects = subjectsOf(
    supports(known.testimonies, 'investment'),
    known,
    (members): InvestmentTraits => ({
      investors: investors(members[0]),
      amounts: amountsOf(members[0].statement.claim),
      destinations: setOf(
        members.flatMap(
          ({ testimony, statement: { claim } }) => (claim.destination && who(testimony, claim.destination)) ?? [],
        ),
      ),
      date: members[0].statement.claim.date,
      days: publishedDays(members),
    }),
    (support) =>
      JSON.stringify([
        investors(support),
        amountsOf(support.statement.claim),
        support.statement.claim.date,
        support.testimony.publishedAt?.slice(0, 4) ?? null,
      ]),
  )
  return resolveSubjects(subjects, { features: investmentFeatures, blocksOf: investmentBlocks }, known)
}

/** Every announced total is its own. */
export function resolveTotals({ testimonies, own }: Known): readonly Cluster<'total'>[] {
  return supports(testimonies, 'total').map((support) => ({
    id: own.get(support.statement.id)?.id ?? '',
    members: [support],
  }))
}

/** Papers of one kind and the same parties: those that can only be one, and those to be told by their dates. */
function joinsOnce(
  group: Group<Support<'agreement'>>,
  { lineage }: Words,
): readonly { readonly members: Group<Support<'agreement'>>; readonly once: boolean }[] {
  const kind: AgreementKind = group[0].statement.claim.agreementKind
  if (!STANDING.has(kind)) return [{ members: group, once: false }]
  const isRenewal = renewals(group, lineage)
  return groupBy(group, (support) => String(isRenewal(support))).map((members) => ({
    members,
    once: !isRenewal(members[0]),
  }))
}

/**
 * "Sisters since 2008, they renewed their pact in 2023": of what one sentence tells, the last is the renewal. Nor is it one where
 * a sentence gives the day that others know as the first.
 */
function renewals(group: Group<Support<'agreement'>>, lineage: Words['lineage']) {
  const words = [...lineage].filter(([, how]) => how === 'RENEWS').map(([word]) => word)
  const sentence = ({ testimony, statement }: Support) => JSON.stringify([testimony.articleId, statement.quote])
  const last = new Map<string, string>()
  for (const support of group) {
    const { date } = support.statement.claim
    if (date !== null && date > (last.get(sentence(support)) ?? '')) last.set(sentence(support), date)
  }
  const isCalledOne = (support: Support<'agreement'>) =>
    support.statement.claim.date !== null &&
    words.some((word) => support.statement.quote.toLowerCase().includes(word)) &&
    support.statement.claim.date === last.get(sentence(support))
  const [first] = group.flatMap((support) => (isCalledOne(support) ? [] : (support.statement.claim.date ?? []))).sort()
  return (support: Support<'agreement'>) =>
    isCalledOne(support) && !(first && compatible(first, support.statement.claim.date ?? ''))
}

/** Ids of those who signed, by the statement of the agreement, where two are known or more. */
function signaturesOf(testimonies: readonly Testimony[], who: Who): ReadonlyMap<string, string> {
  const signed = new Map<string, Set<string>>()
  for (const { testimony, statement } of supports(testimonies, 'signature')) {
    const official = who(testimony, statement.claim.official)
    const { about } = statement.claim
    if (official !== undefined) signed.set(about, (signed.get(about) ?? new Set()).add(official))
  }
  return new Map(
    [...signed].filter(([, ids]) => ids.size > 1).map(([about, ids]) => [about, [...ids].sort().join(' ')]),
  )
}

type Join = { readonly a: string; readonly b: string; readonly firm: boolean }

/** Ties between statements: the first of each group with every other. */
function star(groups: readonly Group<Support>[], firm: boolean): readonly Join[] {
  return groups.flatMap(([first, ...rest]) =>
    rest.map(({ statement }) => ({ a: first.statement.id, b: statement.id, firm })),
  )
}

function betweenSubjects(subjects: readonly Subject[], joins: readonly Join[]): readonly Tie[] {
  const indexOf = new Map(
    subjects.flatMap(({ members }, index) => members.map(({ statement }) => [statement.id, index] as const)),
  )
  return joins.flatMap(({ a, b, firm }) => {
    const [one, other] = [indexOf.get(a), indexOf.get(b)]
    return one === undefined || other === undefined || one === other ? [] : [{ a: one, b: other, firm }]
  })
}
