import type { Statement } from '../facts/statement.ts'

/** Ids of the statements that name an official whose name stands no more in the text, or hold a retracted name in any other way. */
export function namingTheGone(
  statements: readonly Statement[],
  shownText: string,
  blackOut: (text: string) => string,
): readonly string[] {
  const gone = new Set<string>(
    statements.flatMap(({ claim }) =>
      claim.kind === 'entity' && claim.type === 'official' && !shownText.includes(claim.name) ? [claim.key] : [],
    ),
  )
  const names = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(names)
      : typeof value === 'string' && (gone.has(value) || blackOut(value) !== value)
  return statements.flatMap(({ id, claim }) => (Object.values(claim).some(names) ? [id] : []))
}
