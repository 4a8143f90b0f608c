import { compatible } from '../text/partial-date.ts'
import { supports, type Support, type Testimony } from './evidence.ts'
import type { Who } from './who.ts'

/** Ids of where agreements were signed, by statement, as far as their own articles tell. */
export function signingPlaces(testimonies: readonly Testimony[], who: Who): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { testimony, agreement, meeting } of signings(testimonies)) {
    const { place } = meeting.statement.claim
    const id = place === null ? undefined : who(testimony, place)
    if (id !== undefined) places.set(agreement.statement.id, id)
  }
  return places
}

/** An agreement was signed at the one meeting of its article at which all its signatories were, on a day that can be the same. */
export function signings(testimonies: readonly Testimony[]): readonly Signing[] {
  return testimonies.flatMap((testimony) => {
    const signatures = supports([testimony], 'signature')
    const meetings = supports([testimony], 'meeting').filter(({ statement }) => statement.claim.status === 'held')
    return supports([testimony], 'agreement').flatMap((agreement) => {
      const { claim, id } = agreement.statement
      const signatories = signatures.filter(({ statement }) => statement.claim.about === id)
      if (signatories.length < 2) return []
      const [meeting, ...others] = meetings.filter(
        ({ statement: { claim: met } }) =>
          signatories.every(({ statement }) => met.attendees.includes(statement.claim.official)) &&
          (met.date === null || claim.date === null || compatible(met.date, claim.date)),
      )
      return meeting && others.length === 0 ? [{ testimony, agreement, meeting }] : []
    })
  })
}

export type Signing = {
  readonly testimony: Testimony
  readonly agreement: Support<'agreement'>
  readonly meeting: Support<'meeting'>
}
