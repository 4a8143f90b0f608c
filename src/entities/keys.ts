import { fold } from '../text/fold.ts'
import type { ClaimOf, ReadingKey, Statement } from '../facts/statement.ts'
import { regionId } from './id.ts'
import { nameKey } from './name-key.ts'

/**
 * The keys a statement bears: the things it speaks of, as they are looked up across articles. A changed statement touches
 * them, and what they name is projected anew.
 */
export function keysOf(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map(
    statements.flatMap(({ claim }) => (claim.kind === 'entity' ? [[claim.key, keyOf(claim)] as const] : [])),
  )
  const wholes = new Map(statements.map((statement) => [statement.id, statement]))
  const keys = (statement: Statement): readonly ReadingKey[] => {
    const { claim } = statement
    const about = 'about' in claim ? wholes.get(claim.about) : undefined
    return [...readingsIn(statement), ...(about ? readingsIn(about) : [])]
  }
  return new Map(
    statements.map((statement) => [
      statement.id,
      [...new Set(keys(statement).flatMap((key) => named.get(key) ?? []))].sort(),
    ]),
  )
}

function keyOf({ type, name, code }: ClaimOf<'entity'>): string {
  if (type === 'official') return `official:${nameKey(name)}`
  if (type === 'region') return code === null ? `region:${fold(name)}` : regionId(code)
  return `organization:${fold(name)}`
}

function readingsIn({ claim }: Statement): readonly ReadingKey[] {
  switch (claim.kind) {
    case 'entity':
      return [claim.key]
    case 'office':
      return [claim.official, ...present(claim.of)]
    case 'agreement':
      return claim.parties
    case 'party':
      return [claim.party]
    case 'signature':
      return [claim.official, ...present(claim.onBehalfOf)]
    case 'meeting':
      return [...claim.attendees, ...present(claim.place)]
    case 'attendance':
      return [claim.official]
    case 'visit':
      return [claim.official, claim.target]
    case 'investment':
      return [...claim.investors, ...present(claim.destination)]
    case 'pledge':
      return [claim.investor]
    case 'location':
      return [claim.entity, claim.in]
    case 'total':
      return []
  }
}

function present(key: ReadingKey | null): readonly ReadingKey[] {
  return key === null ? [] : [key]
}
