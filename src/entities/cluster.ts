import type { Group } from './group.ts'
import { entityId, type EntityKind } from './id.ts'
import { reading, type Reading, type Support } from './evidence.ts'

/** Readings that are one thing, in canonical order: the first gives the id. */
export type Cluster<K extends 'entity' | 'agreement' | 'meeting' | 'investment' | 'total' = 'entity'> = {
  readonly id: string
  readonly members: Group<Support<K>>
}

/** One layer resolved: its things, and which of them every reading stands for. */
export type Layer = {
  readonly clusters: readonly Cluster[]
  readonly idOf: ReadonlyMap<Reading, string>
}

/** One cluster for each group of readings of entities; the id is that of the least member, or `codeId`'s where it gives one. */
export function layer(
  kind: EntityKind,
  groups: readonly Group<Support<'entity'>>[],
  codeId: (member: Support<'entity'>) => string | null = () => null,
): Layer {
  const clusters = groups.map((members) => {
    const [least] = members
    return { id: codeId(least) ?? entityId(kind, least.testimony.articleKey, least.statement.claim.key), members }
  })
  const idOf = new Map(
    clusters.flatMap(({ id, members }) =>
      members.map(({ testimony, statement }) => [reading(testimony, statement.claim.key), id] as const),
    ),
  )
  return { clusters, idOf }
}
