import { append } from './append.ts'
import { profileKey, type Decision } from './decision.ts'
import { compare } from './evidence.ts'
import type { Subject } from './subject.ts'

/** What people decided of things that are still there; pairs by index, the lesser first. */
export type Decided = {
  /** Pairs to join: the least of either side of every decision that two things are one. */
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
  /** Of every pair that a decision speaks of, the last one: by "a b". */
  readonly last: ReadonlyMap<string, Decision>
}

/**
 * `same` joins the least of either side, `different` and `unsure` part every pair of theirs. Of two decisions on one pair the
 * later one holds.
 */
export function decidedOf(subjects: readonly Pick<Subject, 'profile'>[], decisions: readonly Decision[]): Decided {
  const byProfile = new Map<string, number[]>()
  if (decisions.length > 0) subjects.forEach(({ profile }, index) => append(byProfile, profileKey(profile), index))
  const sideOf = (profiles: Decision['left']) =>
    [...new Set(profiles.flatMap((profile) => byProfile.get(profileKey(profile)) ?? []))].sort((a, b) => a - b)
  const last = new Map<string, Decision>()
  const joins = new Map<string, Decision>()
  for (const decision of [...decisions].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))) {
    const [left, right] = [sideOf(decision.left), sideOf(decision.right)]
    const pairs = left.flatMap((a) => right.filter((b) => b !== a).map((b) => `${Math.min(a, b)} ${Math.max(a, b)}`))
    for (const pair of pairs) last.set(pair, decision)
    const [least] = pairs
    if (decision.kind === 'same' && least !== undefined) joins.set(least, decision)
  }
  const of = (pairs: Iterable<string>) => [...pairs].map((pair) => pair.split(' ').map(Number) as [number, number])
  return {
    same: of([...joins].filter(([pair, decision]) => last.get(pair) === decision).map(([pair]) => pair)),
    different: of([...last].filter(([, { kind }]) => kind !== 'same').map(([pair]) => pair)),
    last,
  }
}
