/** Chance with a seed: the same seed gives the same row of answers on every machine. */
export type Random = {
  /** 0 ≤ x < 1. */
  readonly next: () => number
  /** A whole number, 0 ≤ n < below. */
  readonly below: (below: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  /** Half of the time any of the list, else the first of it often and the last seldom: the n-th 1/n times as often as the first. */
  readonly favour: <T>(items: readonly T[]) => T
  readonly shuffle: <T>(items: readonly T[]) => readonly T[]
}

export function random(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    favour: (items) => at(items, next() < 0.5 ? below(items.length) : Math.floor(items.length ** next()) - 1),
    shuffle: (items) => {
      const mixed = [...items]
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = below(last + 1)
        ;[mixed[last], mixed[other]] = [at(mixed, other), at(mixed, last)]
      }
      return mixed
    },
  }
}
