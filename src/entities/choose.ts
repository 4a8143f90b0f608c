import { compare, type Support } from './evidence.ts'
import type { PartialDate } from '../text/partial-date.ts'

/**
 * The date that is shown where articles differ: the most specific, then the one most publishers state, then the latest.
 * The others stay readable in their statements.
 */
export function chooseDate(
  dates: readonly { readonly date: PartialDate | null; readonly publisher: string }[],
): PartialDate | null {
  const publishers = new Map<PartialDate, Set<string>>()
  for (const { date, publisher } of dates)
    if (date !== null) publishers.set(date, (publishers.get(date) ?? new Set()).add(publisher))
  const [best] = [...publishers].sort(
    ([a, byA], [b, byB]) => b.length - a.length || byB.size - byA.size || compare(b, a),
  )
  return best?.[0] ?? null
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
