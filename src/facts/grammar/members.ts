import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Group } from './roles.ts'
import { actsFor } from './sides.ts'

/** What approves a paper and is no party to it. */
const CABINET = /^institution:(?:.* )?cabinet\b/

/** The people of a group. */
export function people({ items }: Pick<Group, 'items'>): ReadingKey[] {
  return items.flatMap(({ tag, keys }) => (tag === 'P' ? keys : []))
}

/** The bodies of a group: what its people act for, and its regions and organisations. */
export function bodies({ items }: Pick<Group, 'items'>, context: Context): ReadingKey[] {
  return items
    .filter(({ keys }) => !CABINET.test(keys[0] ?? ''))
    .flatMap(({ tag, keys }) => (tag === 'P' ? keys.flatMap((key) => actsFor(key, context) ?? []) : keys))
}

export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
