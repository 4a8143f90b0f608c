import type { Part } from './context.ts'

/** The parts of one thing as two findings tell them, each once. */
export function joinParts(first: readonly Part[], second: readonly Part[]): Part[] {
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
