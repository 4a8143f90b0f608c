/** How much two lists share as sets: twice what is common by the sum of both; 0 for two empty ones. */
export function harmonic<T>(a: readonly T[], b: readonly T[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  return left.size + right.size === 0 ? 0 : (2 * common(left, right)) / (left.size + right.size)
}

/** What is common by the smaller of both; 0 where one is empty. */
export function containment<T>(a: readonly T[], b: readonly T[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  const least = Math.min(left.size, right.size)
  return least === 0 ? 0 : common(left, right) / least
}

/** What is common by the first list. */
export function coverage<T>(wanted: readonly T[], got: readonly T[]): number {
  const want = new Set(wanted)
  return want.size === 0 ? 0 : common(want, new Set(got)) / want.size
}

function common<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  return [...left].filter((each) => right.has(each)).length
}
