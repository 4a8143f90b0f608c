import type { Decision } from '../../src/entities/decision.ts'
import type { Entity, Label, Projection, Relationship } from '../../src/entities/entity.ts'
import type { Testimony } from '../../src/entities/evidence.ts'
import { project } from '../../src/entities/project.ts'
import type { Claim } from '../../src/facts/statement.ts'
import { entity, key, office, region } from '../support/testimony.ts'
import { testWorld } from '../support/world.ts'

export const { background } = testWorld()

export function known(testimonies: readonly Testimony[], decisions: readonly Decision[] = []): Projection {
  return project(testimonies, background, decisions)
}

export function nodesOf<L extends Label>(projection: Projection, label: L): readonly Extract<Entity, { label: L }>[] {
  return [...projection.nodes.values()].filter((node): node is Extract<Entity, { label: L }> => node.label === label)
}

export function edgesOf<T extends Relationship['type']>(
  projection: Projection,
  type: T,
): readonly Extract<Relationship, { type: T }>[] {
  return projection.relationships.filter((edge): edge is Extract<Relationship, { type: T }> => edge.type === type)
}

/** All of a projection as text, whatever the order it was made in. */
export function canonical(projection: Projection): readonly string[] {
  const { nodes, relationships, factIds, ownIds, profiles, candidates, conflicts, unresolved } = projection
  return [
    [...nodes],
    relationships,
    [...factIds],
    [...ownIds],
    [...profiles],
    candidates,
    conflicts,
    unresolved,
  ].flatMap((list) => list.map((item) => JSON.stringify(item)).sort())
}

/** An official with one office of a region: "Dong Yeon Kim", Governor of Gyeonggi Province (KR-41). */
export function holder(name: string, title: string, place: string, code: string): readonly Claim[] {
  return [region(place, code), entity('official', name), office(name, title, key('region', place))]
}
