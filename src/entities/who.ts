import type { ReadingKey } from '../facts/statement.ts'
import type { Testimony } from './evidence.ts'

/** Whom a reading of an article stands for; undefined where it is unresolved. */
export type Who = (testimony: Testimony, key: ReadingKey) => string | undefined

/** Ids of those who are resolved, and the reading itself of those who are not, sorted. */
export function resolvedAs(testimony: Testimony, keys: readonly ReadingKey[], who: Who): readonly string[] {
  return keys.map((key) => who(testimony, key) ?? `${testimony.articleId} ${key}`).sort()
}
