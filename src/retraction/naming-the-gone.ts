import type { Statement } from '../facts/statement.ts'
import { namesStandIn } from './stand-ins.ts'

/** Ids of the statements, read from a text with stand-ins, that name somebody who is blacked out there. */
export function namingTheGone(statements: readonly Statement[]): readonly string[] {
  const gone = new Set<string>(
    statements.flatMap(({ claim }) => (claim.kind === 'entity' && namesStandIn(claim.name) ? [claim.key] : [])),
  )
  const names = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(names) : typeof value === 'string' && (gone.has(value) || namesStandIn(value))
  return statements.flatMap(({ id, claim }) => (Object.values(claim).some(names) ? [id] : []))
}
