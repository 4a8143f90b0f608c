import { digest } from '../text/digest.ts'
import type { Conflict, ConflictValue } from './doubt.ts'
import type { Support } from './evidence.ts'

/** The conflict over one property of one thing. */
export function conflictOver(
  [subject, property]: readonly [string, string],
  shown: string,
  rule: string,
  values: readonly ConflictValue[],
): Conflict {
  return { id: digest('conflict', subject, property), subject, property, shown, rule, values }
}

/** A value with the statements that give it. */
export function conflictValue(value: string, supports: readonly Support[]): ConflictValue {
  const each = (of: (support: Support) => string) => [...new Set(supports.map(of))].sort()
  return {
    value,
    statementIds: each(({ statement }) => statement.id),
    publishers: each(({ testimony }) => testimony.publisher),
    articles: each(({ testimony }) => testimony.articleId),
  }
}
