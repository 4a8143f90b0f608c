import { entityId, type EntityKind } from './id.ts'
import { reading, type Reading, type Support } from './evidence.ts'

/** Readings that are one thing, in canonical order: the first gives the id. */
export type Cluster<K extends 'entity' | 'agreement' | 'meeting' | 'investment' | 'total' = 'entity'> = {
  readonly id: string
  readonly members: readonly Support<K>[]
}

/** One layer resolved: its things, and which of them every reading stands for. */
export type Layer = {
  readonly clusters: readonly Cluster[]
  readonly idOf: ReadonlyMap<Reading, string>
}

/** One cluster for each group of readings of entities; the id is that of the least member, or `codeId`'s where it gives one. */
export function layer(
  kind: EntityKind,
  groups: readonly (readonly Support<'entity'>[])[],
  codeId: (member: Support<'entity'>) => string | null = () => null,
): Layer {
  const clusters = groups.map((members) => {
    const [least] = members
    if (least === undefined) throw new Error('an empty cluster')
    return { id: codeId(least) ?? entityId(kind, least.testimony.articleKey, least.statement.claim.key), members }
  })
  const idOf = new Map(
    clusters.flatMap(({ id, members }) =>
      members.map(({ testimony, statement }) => [reading(testimony, statement.claim.key), id] as const),
    ),
  )
  return { clusters, idOf }
}

/** Groups in the order of their first member. */
export function groupBy<T>(items: readonly T[], profile: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = profile(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
