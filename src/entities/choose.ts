import { compare, type Support } from './evidence.ts'
import type { PartialDate } from '../text/partial-date.ts'

/** How the shown one of several values is chosen, for people. */
export const SHOWN_VALUE_RULE =
  'the most specific, then the one most independent publishers state, then the one told last, then the greatest'

/** A value with the article that gives it. */
export type Said<V extends string | number> = {
  readonly value: V | null
  readonly publisher: string
  readonly publishedAt: string | null
}

/** The value that is shown where articles differ, by SHOWN_VALUE_RULE. The others stay readable in their statements. */
export function chooseValue<V extends string | number>(
  said: readonly Said<V>[],
  specificity: (value: V) => number,
): V | null {
  const told = new Map<V, { readonly publishers: Set<string>; last: string }>()
  for (const { value, publisher, publishedAt } of said) {
    if (value === null) continue
    const known = told.get(value) ?? { publishers: new Set(), last: '' }
    known.publishers.add(publisher)
    if ((publishedAt ?? '') > known.last) known.last = publishedAt ?? ''
    told.set(value, known)
  }
  const [best] = [...told].sort(
    ([a, byA], [b, byB]) =>
      specificity(b) - specificity(a) ||
      byB.publishers.size - byA.publishers.size ||
      compare(byB.last, byA.last) ||
      (a < b ? 1 : -1),
  )
  return best?.[0] ?? null
}

/** A full date says more than a month, a month more than a year. */
export function chooseDate(said: readonly Said<PartialDate>[]): PartialDate | null {
  return chooseValue(said, (date) => date.length)
}

/** What the members of a thing say of one of its properties. */
export function said<S extends Support, V extends string | number>(
  members: readonly S[],
  valueOf: (claim: S['statement']['claim']) => V | null,
): readonly Said<V>[] {
  return members.map(({ testimony: { publisher, publishedAt }, statement }) => ({
    value: valueOf(statement.claim),
    publisher,
    publishedAt,
  }))
}

/** The name that is shown: the one in most articles, then the longest, then the first in the alphabet. */
export function chooseName(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b))
  if (best === undefined) throw new Error('a thing without a name')
  return best[0]
}

/** The furthest step of a ladder that any article reports; what cancels wins where it is reported last. */
export function chooseStatus<S extends string>(
  ladder: readonly S[],
  cancelled: S,
  supports: readonly (Support & { readonly status: S })[],
): S {
  const last = supports.at(-1)
  if (last?.status === cancelled) return cancelled
  const reached = supports.map(({ status }) => ladder.indexOf(status))
  return ladder[Math.max(...reached, 0)] ?? cancelled
}
