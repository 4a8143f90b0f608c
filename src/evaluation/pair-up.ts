/** Rows of two lists, each used once, the most alike first; of equals the first. */
export type Pairing<R> = {
  readonly matched: readonly (readonly [gold: R, found: R])[]
  readonly missed: readonly R[]
  readonly spurious: readonly R[]
}

/** `alike` is 0 where two rows are not the same thing, and the greater the better they fit. */
export function pairUp<R>(gold: readonly R[], found: readonly R[], alike: (gold: R, found: R) => number): Pairing<R> {
  const candidates = gold
    .flatMap((g) => found.map((f) => ({ g, f, score: alike(g, f) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const partner = new Map<R, R>()
  const taken = new Set<R>()
  for (const { g, f } of candidates) {
    if (partner.has(g) || taken.has(f)) continue
    partner.set(g, f)
    taken.add(f)
  }
  return {
    matched: [...partner],
    missed: gold.filter((row) => !partner.has(row)),
    spurious: found.filter((row) => !taken.has(row)),
  }
}
