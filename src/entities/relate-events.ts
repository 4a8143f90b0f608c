import { attest } from './attest.ts'
import type { Cluster } from './cluster.ts'
import type { Relationship } from './entity.ts'
import type { Support, Testimony } from './evidence.ts'
import { groupBy, type Group } from './group.ts'
import { signings } from './signing-places.ts'
import type { Who } from './who.ts'

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

/** At which meeting an agreement was signed. */
export function relateSignings(
  testimonies: readonly Testimony[],
  events: ReadonlyMap<string, string>,
): readonly Relationship[] {
  const signed = new Map<string, Relationship>()
  for (const { agreement, meeting } of signings(testimonies)) {
    const [from, to] = [events.get(agreement.statement.id), events.get(meeting.statement.id)]
    if (from === undefined || to === undefined || signed.has(`${from} ${to}`)) continue
    signed.set(`${from} ${to}`, { type: 'SIGNED_AT', from, to, factId: from, properties: attest([agreement]) })
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
