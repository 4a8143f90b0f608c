import { decisionId, profileKey, type Decision, type DecisionKind, type Profile } from './decision.ts'
import type { Projection } from './entity.ts'
import type { Testimony } from './evidence.ts'
import type { Judgement } from './judge.ts'
import { project } from './project.ts'
import { resolve, type Background } from './resolve.ts'

/** Both sides of a pair as a decision keeps them. */
export type Sides = { readonly left: readonly Profile[]; readonly right: readonly Profile[] }

/**
 * What two ids stand for. Ids of two nodes: all their profiles. Ids of two members of one node: those members' own, so that a
 * node can be parted. Null where one of them is unknown, or nothing tells them apart.
 */
export function sidesOf(projection: Projection, a: string, b: string): Sides | null {
  const members = membersOf(projection)
  const [left, right] = [members.survivor(a), members.survivor(b)]
  if (left === undefined || right === undefined) return null
  const sides =
    left === right
      ? { left: members.own(a), right: members.own(b) }
      : { left: members.of(left), right: members.of(right) }
  const apart =
    sides.left.length > 0 && sides.right.length > 0 && JSON.stringify(sides.left) !== JSON.stringify(sides.right)
  return apart ? sides : null
}

/** How two ids look to the judge: every feature with its score and reason. Null where nothing compares them. */
export function explainMatch(
  testimonies: readonly Testimony[],
  background: Background,
  decisions: readonly Decision[],
  [a, b]: readonly [string, string],
): (Sides & Judgement) | null {
  const sides = sidesOf(project(testimonies, background, decisions), a, b)
  const [kind, other] = [sides?.left[0]?.kind, sides?.right[0]?.kind]
  if (sides === null || kind === undefined || kind !== other) return null
  const keys = (profiles: readonly Profile[]) => new Set(profiles.map(profileKey))
  const judgement = resolve(testimonies, background, decisions).byKind[kind].compare(
    keys(sides.left),
    keys(sides.right),
  )
  return judgement && { ...sides, ...judgement }
}

/** How things are known that nothing but these statements tells of. */
export function profilesOnlyIn(
  { ownIds, profiles }: Projection,
  isIn: (statementId: string) => boolean,
): readonly Profile[] {
  const [within, elsewhere] = [new Map<string, Profile>(), new Set<string>()]
  for (const [statement, own] of ownIds) {
    const profile = profiles.get(own)
    if (profile === undefined) continue
    if (isIn(statement)) within.set(profileKey(profile), profile)
    else elsewhere.add(profileKey(profile))
  }
  return [...within].flatMap(([key, profile]) => (elsewhere.has(key) ? [] : [profile]))
}

/** The decision a person takes of two sides. */
export function decide(
  kind: DecisionKind,
  { left, right }: Sides,
  { reason, by, at }: Pick<Decision, 'reason' | 'by' | 'at'>,
): Decision {
  return { id: decisionId({ kind, left, right, at }), kind, left, right, reason, by, at }
}

function membersOf({ nodes, factIds, ownIds, profiles }: Projection) {
  const survivors = new Map<string, string>()
  const byNode = new Map<string, Map<string, Profile>>()
  for (const [statement, own] of ownIds) {
    const node = factIds.get(statement)
    if (node === undefined) continue
    survivors.set(own, node)
    const profile = profiles.get(own)
    if (profile)
      byNode.set(node, (byNode.get(node) ?? new Map<string, Profile>()).set(JSON.stringify(profile), profile))
  }
  const inOrder = (kept: ReadonlyMap<string, Profile>) =>
    [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, profile]) => profile)
  return {
    survivor: (id: string) => survivors.get(id) ?? (nodes.has(id) ? id : undefined),
    own: (id: string) => [profiles.get(id)].filter((profile) => profile !== undefined),
    of: (node: string) => inOrder(byNode.get(node) ?? new Map()),
  }
}
