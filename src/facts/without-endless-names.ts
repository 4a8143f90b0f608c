import { fold } from '../text/fold.ts'
import type { Statement } from './statement.ts'

/** Bytes of a name or other words in a claim, as written and as folded: no index of the graph holds 8 KB, and no name is so long. */
const LONGEST = 4000

/** Statements that can be found again by what they name, and how many others there are: those, and the parts of those. */
export function withoutEndlessNames(statements: readonly Statement[]): {
  readonly statements: Statement[]
  readonly refused: number
} {
  const endless = new Set(statements.filter(({ claim }) => holdsEndless(claim)).map(({ id }) => id))
  const kept = statements.filter(({ id, claim }) => !endless.has(id) && !('about' in claim && endless.has(claim.about)))
  return { statements: kept, refused: statements.length - kept.length }
}

function holdsEndless(value: unknown): boolean {
  if (typeof value === 'string') return value.length * MOST_BYTES > LONGEST && bytesOf(value) > LONGEST
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsEndless)
}

/** What one code unit can become at most: an Arabic ligature folds to eighteen letters. */
const MOST_BYTES = 40

function bytesOf(text: string): number {
  return Math.max(Buffer.byteLength(text), Buffer.byteLength(fold(text)))
}
