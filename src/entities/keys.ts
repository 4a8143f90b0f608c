import { fold } from '../text/fold.ts'
import type { ClaimOf, Statement } from '../facts/statement.ts'
import { regionId } from './id.ts'
import { nameKey } from './name-key.ts'

/**
 * The key that a statement bears: what it names or counts, as it is looked up across articles. All other statements speak of what
 * their article names, and are found through it.
 */
export function keysOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap(({ id, claim }) => {
      if (claim.kind === 'entity') return [[id, keyOf(claim)] as const]
      return claim.kind === 'total' ? [[id, `total:${fold(claim.metric)}`] as const] : []
    }),
  )
}

function keyOf({ type, name, code }: ClaimOf<'entity'>): string {
  if (type === 'official') return `official:${nameKey(name)}`
  if (type === 'region') return code === null ? `region:${fold(name)}` : regionId(code)
  return `organization:${fold(name)}`
}
