import { dated } from './dated.ts'
import { supports, type Testimony } from './evidence.ts'
import { relate, type Related } from './relate.ts'
import type { Who } from './who.ts'

/** Who was party to what, who signed, who attended, who pledged, who went where, what lies where. `events` maps the statement of a thing to its node. */
export function relateParts(
  testimonies: readonly Testimony[],
  who: Who,
  events: ReadonlyMap<string, string>,
): readonly Related[] {
  const ends = (from: string | undefined, to: string | undefined) =>
    from === undefined || to === undefined ? undefined : { from, to }
  return [
    relate(
      'PARTY_TO',
      supports(testimonies, 'party'),
      ({ testimony, statement: { claim } }) => ends(who(testimony, claim.party), events.get(claim.about)),
      (_, attestation) => attestation,
    ),
    relate(
      'SIGNED',
      supports(testimonies, 'signature'),
      ({ testimony, statement: { claim } }) => ends(who(testimony, claim.official), events.get(claim.about)),
      (group, attestation) => {
        const behalf = group.flatMap(({ testimony, statement: { claim } }) =>
          claim.onBehalfOf === null ? [] : [who(testimony, claim.onBehalfOf)],
        )
        return { onBehalfOf: behalf.find((id) => id !== undefined) ?? null, ...attestation }
      },
    ),
    relate(
      'ATTENDED',
      supports(testimonies, 'attendance'),
      ({ testimony, statement: { claim } }) => ends(who(testimony, claim.official), events.get(claim.about)),
      (group, attestation) => ({
        side: group[0].statement.claim.side,
        role: group[0].statement.claim.role,
        ...attestation,
      }),
    ),
    relate(
      'PLEDGED',
      supports(testimonies, 'pledge'),
      ({ testimony, statement: { claim } }) => ends(who(testimony, claim.investor), events.get(claim.about)),
      (_, attestation) => attestation,
    ),
    relate(
      'VISITED',
      supports(testimonies, 'visit'),
      ({ testimony, statement: { claim } }) => {
        const between = ends(who(testimony, claim.official), who(testimony, claim.target))
        return between && { ...between, apart: `${claim.date} ${claim.status}` }
      },
      (group, attestation) => {
        const { date, status } = group[0].statement.claim
        return { ...dated('date', date), status, ...attestation }
      },
    ),
    relate(
      'PART_OF',
      supports(testimonies, 'location').filter(({ statement }) => statement.claim.relation === 'part_of'),
      ({ testimony, statement: { claim } }) =>
        isRegion(claim.entity) ? undefined : ends(who(testimony, claim.entity), who(testimony, claim.in)),
      (_, attestation) => attestation,
    ),
    relate(
      'LOCATED_IN',
      supports(testimonies, 'location').filter(({ statement }) => statement.claim.relation !== 'part_of'),
      ({ testimony, statement: { claim } }) => {
        const between =
          isRegion(claim.entity) || !isRegion(claim.in)
            ? undefined
            : ends(who(testimony, claim.entity), who(testimony, claim.in))
        return between && { ...between, apart: claim.relation }
      },
      (group, attestation) => ({
        relation: group[0].statement.claim.relation as 'headquarters' | 'site',
        ...attestation,
      }),
    ),
  ].flat()
}

function isRegion(key: string): boolean {
  return key.startsWith('region:')
}
