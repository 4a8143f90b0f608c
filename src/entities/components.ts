/** A tie between two things, by index. `firm` joins even what one article keeps apart. */
export type Tie = { readonly a: number; readonly b: number; readonly firm?: boolean }

/**
 * Groups of things that ties join, one after the other in the order given, as long as nothing in them is to stay apart: two
 * things that `apart` names, or that one article tells of as two. Each group is in order, groups by their first.
 */
export function components(
  articles: readonly ReadonlySet<string>[],
  ties: readonly Tie[],
  apart: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const parent = articles.map((_, index) => index)
  const told = articles.map((own) => new Set(own))
  const foes = articles.map(() => new Set<number>())
  const size = articles.map(() => 1)
  const root = (index: number): number => {
    let top = index
    for (let up = parent[top] ?? top; up !== top; up = parent[top] ?? top) top = up
    for (let at = index; at !== top;) [parent[at], at] = [top, parent[at] ?? top]
    return top
  }
  for (const [a, b] of apart) {
    foes[a]?.add(b)
    foes[b]?.add(a)
  }
  for (const { a, b, firm } of ties) {
    const [one, other] = [root(a), root(b)]
    if (one === other) continue
    const [large, small] = (size[one] ?? 0) >= (size[other] ?? 0) ? [one, other] : [other, one]
    const [ours, theirs] = [told[large] as Set<string>, told[small] as Set<string>]
    const [fewer, more] = (foes[large]?.size ?? 0) < (foes[small]?.size ?? 0) ? [large, small] : [small, large]
    if ([...(foes[fewer] ?? [])].some((foe) => root(foe) === more)) continue
    const [less, rest] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours]
    if (firm !== true && [...less].some((article) => rest.has(article))) continue
    parent[small] = large
    size[large] = (size[large] ?? 0) + (size[small] ?? 0)
    if (theirs.size > ours.size) told[large] = theirs
    for (const article of less) rest.add(article)
    const [kept, moved] =
      (foes[large]?.size ?? 0) >= (foes[small]?.size ?? 0) ? [foes[large], foes[small]] : [foes[small], foes[large]]
    for (const foe of moved ?? []) kept?.add(foe)
    if (kept) foes[large] = kept
  }
  const groups = new Map<number, number[]>()
  for (const index of parent.keys()) {
    const top = root(index)
    const group = groups.get(top)
    if (group) group.push(index)
    else groups.set(top, [index])
  }
  return [...groups.values()]
}
