/** A tie between two things, by index. `firm` joins even what one article keeps apart. */
export type Tie = { readonly a: number; readonly b: number; readonly firm?: boolean }

/**
 * Groups of so many things that ties join, one after the other in the order given, as long as nothing in them is to stay apart: two
 * things that `apart` names, or that one article tells of as two (`articlesOf` is asked of what has a tie). Each group is in
 * order, groups by their first.
 */
export function components(
  count: number,
  articlesOf: (index: number) => Set<string>,
  ties: readonly Tie[],
  apart: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const parent = Array.from({ length: count }, (_, index) => index)
  const size = parent.map(() => 1)
  const told = new Map<number, Set<string>>()
  const toldBy = (top: number): Set<string> => {
    const known = told.get(top) ?? articlesOf(top)
    told.set(top, known)
    return known
  }
  const foes = new Map<number, Set<number>>()
  const foesOf = (top: number) => foes.get(top) ?? NONE
  const root = (index: number): number => {
    let top = index
    for (let up = parent[top] ?? top; up !== top; up = parent[top] ?? top) top = up
    for (let at = index; at !== top;) [parent[at], at] = [top, parent[at] ?? top]
    return top
  }
  for (const [a, b] of apart) {
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
    foes.set(b, (foes.get(b) ?? new Set()).add(a))
  }
  for (const { a, b, firm } of ties) {
    const [one, other] = [root(a), root(b)]
    if (one === other) continue
    const [large, small] = (size[one] ?? 0) >= (size[other] ?? 0) ? [one, other] : [other, one]
    const [fewer, more] = foesOf(large).size < foesOf(small).size ? [large, small] : [small, large]
    if ([...foesOf(fewer)].some((foe) => root(foe) === more)) continue
    const [ours, theirs] = [toldBy(large), toldBy(small)]
    const [less, rest] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours]
    if (firm !== true && [...less].some((article) => rest.has(article))) continue
    parent[small] = large
    size[large] = (size[large] ?? 0) + (size[small] ?? 0)
    for (const article of less) rest.add(article)
    told.set(large, rest)
    const kept = foes.get(more)
    if (kept === undefined) continue
    for (const foe of foesOf(fewer)) kept.add(foe)
    foes.set(large, kept)
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

const NONE: ReadonlySet<number> = new Set()
