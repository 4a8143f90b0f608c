import { compatible } from '../text/partial-date.ts'
import { attest } from './attest.ts'
import type { Cluster } from './cluster.ts'
import type { Relationship } from './entity.ts'
import { supports, type Support, type Testimony } from './evidence.ts'
import { groupBy, type Group } from './group.ts'
import type { Who } from './resolve-events.ts'

/** What a meeting's or investment's own statements say of where: their relationship carries the node's id as factId. */
export function relatePlaces(
  meetings: readonly Cluster<'meeting'>[],
  investments: readonly Cluster<'investment'>[],
  who: Who,
): readonly Relationship[] {
  return [
    ...meetings.flatMap(({ id, members }) =>
      places(members, ({ testimony, statement: { claim } }) =>
        claim.place === null ? undefined : who(testimony, claim.place),
      ).map(([to, group]): Relationship => ({ type: 'HELD_IN', from: id, to, factId: id, properties: attest(group) })),
    ),
    ...investments.flatMap(({ id, members }) =>
      places(members, ({ testimony, statement: { claim } }) =>
        claim.destination === null ? undefined : who(testimony, claim.destination),
      )
        .filter(([to]) => to.startsWith('region:'))
        .map(([to, group]): Relationship => ({ type: 'INTO', from: id, to, factId: id, properties: attest(group) })),
    ),
  ]
}

/** An agreement was signed at the one meeting of its article at which all its signatories were, on a day that can be the same. */
export function relateSignings(
  testimonies: readonly Testimony[],
  events: ReadonlyMap<string, string>,
): readonly Relationship[] {
  const signed = new Map<string, Relationship>()
  for (const testimony of testimonies) {
    const signatures = supports([testimony], 'signature')
    const meetings = supports([testimony], 'meeting').filter(({ statement }) => statement.claim.status === 'held')
    for (const agreement of supports([testimony], 'agreement')) {
      const signatories = signatures.filter(({ statement }) => statement.claim.about === agreement.statement.id)
      if (signatories.length < 2) continue
      const [only, ...others] = meetings.filter(
        ({ statement: { claim } }) =>
          signatories.every(({ statement }) => claim.attendees.includes(statement.claim.official)) &&
          (claim.date === null ||
            agreement.statement.claim.date === null ||
            compatible(claim.date, agreement.statement.claim.date)),
      )
      const from = events.get(agreement.statement.id)
      const to = only && others.length === 0 ? events.get(only.statement.id) : undefined
      if (from === undefined || to === undefined || signed.has(`${from} ${to}`)) continue
      signed.set(`${from} ${to}`, { type: 'SIGNED_AT', from, to, factId: from, properties: attest([agreement]) })
    }
  }
  return [...signed.values()]
}

function places<K extends 'meeting' | 'investment'>(
  members: readonly Support<K>[],
  placeOf: (member: Support<K>) => string | undefined,
): readonly (readonly [string, Group<Support<K>>])[] {
  const placed = members.flatMap((member) => {
    const place = placeOf(member)
    return place === undefined ? [] : [{ place, member }]
  })
  return groupBy(placed, ({ place }) => place).map(([first, ...rest]) => [
    first.place,
    [first.member, ...rest.map(({ member }) => member)],
  ])
}
