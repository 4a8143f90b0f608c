/** One thing or more. */
export type Group<T> = readonly [T, ...(readonly T[])]

/** Things by a profile they share, in the order of the first of each group. */
export function groupBy<T>(items: readonly T[], profile: (item: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = profile(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
