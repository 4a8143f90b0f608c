import type { Claim } from '../facts/statement.ts'
import { claimText } from './claim-text.ts'

/** What a meeting or an investment is told of but where; null where nothing says where, or it is something else. */
export function withoutPlace(claim: Claim): Claim | null {
  if (claim.kind === 'meeting' && (claim.place !== null || claim.placeName !== null))
    return { ...claim, place: null, placeName: null }
  return claim.kind === 'investment' && claim.destination !== null ? { ...claim, destination: null } : null
}

/** The place of a claim as one text; null where there is none. */
export function placeText(claim: Claim): string | null {
  return withoutPlace(claim) && `place of ${claimText(claim, () => undefined)}`
}
