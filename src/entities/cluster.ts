import type { Group } from './group.ts'
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

export function layerOf(clusters: readonly Cluster[]): Layer {
  const idOf = new Map<Reading, string>()
  for (const { id, members } of clusters)
    for (const { testimony, statement } of members) idOf.set(reading(testimony, statement.claim.key), id)
  return { clusters, idOf }
}
