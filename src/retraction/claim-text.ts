import type { Claim } from '../facts/statement.ts'

/** A claim as one text, wherever it was read: a part carries the claim of the thing it is about instead of that statement's id. */
export function claimText(claim: Claim, wholeOf: (statementId: string) => Claim | undefined): string {
  const whole = 'about' in claim ? wholeOf(claim.about) : undefined
  return sorted({ ...claim, ...('about' in claim && { about: whole ? sorted(whole) : '' }) })
}

function sorted(claim: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(claim).sort(([a], [b]) => (a < b ? -1 : 1))))
}
