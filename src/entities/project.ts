import { append } from './append.ts'
import type { Gazetteer } from '../text/gazetteer.ts'
import { describeOfficial, describeOrganization, describeRegion, regionOf } from './describe-entities.ts'
import { describeAgreement, describeInvestment, describeMeeting, describeTotal } from './describe-events.ts'
import { conflictsOf } from './conflicts.ts'
import type { Decision } from './decision.ts'
import { derive } from './derive.ts'
import type { ResolvingCounts } from './doubt.ts'
import type { Entity, Projection, Relationship } from './entity.ts'
import { compare, supports, type Testimony } from './evidence.ts'
import { lineage } from './lineage.ts'
import { relateArticles } from './relate-articles.ts'
import { relatePlaces, relateSignings } from './relate-events.ts'
import { relateOffices } from './relate-offices.ts'
import { relateParts } from './relate-parts.ts'
import { resolve, type Background } from './resolve.ts'

export type { Background } from './resolve.ts'

/**
 * What is known from what was read and decided: a pure function of both, whatever their order. It goes in layers: regions,
 * organisations, officials, then agreements, meetings and investments, then what is derived.
 */
export function project(
  unordered: readonly Testimony[],
  background: Background,
  decisions: readonly Decision[] = [],
): Projection {
  const resolution = resolve(unordered, background, decisions)
  const { testimonies, known, regions, organizations, officials, who } = resolution
  const { agreements, meetings, investments, totals } = resolution
  const events = new Map<string, string>(
    [...agreements, ...meetings, ...investments, ...totals].flatMap(({ id, members }) =>
      members.map(({ statement }) => [statement.id, id] as const),
    ),
  )
  const parts = [...relateOffices(testimonies, who, background.words), ...relateParts(testimonies, who, events)]

  const nodes = new Map<string, Entity>()
  const add = (entity: Entity): void => void nodes.set(entity.id, entity)
  regions.clusters.forEach((cluster) => add(describeRegion(cluster, background.gazetteer)))
  const within = enclosing([...nodes.keys()], background.gazetteer, (region) => nodes.has(region.id) || add(region))
  organizations.clusters.forEach((cluster) => add(describeOrganization(cluster)))
  officials.clusters.forEach((cluster) => add(describeOfficial(cluster)))
  const names = namesAround(
    nodes,
    parts.map(({ relationship }) => relationship),
  )
  agreements.forEach((cluster) => add(describeAgreement(cluster, names('PARTY_TO', cluster.id))))
  meetings.forEach((cluster) => add(describeMeeting(cluster, names('ATTENDED', cluster.id))))
  investments.forEach((cluster) => add(describeInvestment(cluster, names('PLEDGED', cluster.id))))
  totals.forEach((cluster) => add(describeTotal(cluster)))

  const facts = [
    ...parts.map(({ relationship }) => relationship),
    ...relatePlaces(meetings, investments, who),
    ...relateSignings(testimonies, events),
  ]
  const factIds = new Map(events)
  for (const { testimony, statement } of supports(testimonies, 'entity')) {
    const id = who(testimony, statement.claim.key)
    if (id !== undefined) factIds.set(statement.id, id)
  }
  for (const { relationship, supports: group } of parts)
    for (const { statement } of group) factIds.set(statement.id, relationship.factId)
  const ownIds = new Map<string, string>()
  for (const [statement, { id }] of known.own) if (factIds.has(statement)) ownIds.set(statement, id)
  const relationships = [
    ...within,
    ...facts,
    ...derive(nodes, facts),
    ...lineage(agreements, nodes, facts, background.words),
    ...relateArticles(testimonies, who, events),
  ]
  const layers = Object.values(resolution.byKind)
  return {
    nodes,
    relationships,
    factIds,
    ownIds,
    profiles: known.profiles,
    candidates: layers.flatMap(({ candidates }) => candidates).sort((a, b) => b.score - a.score || compare(a.id, b.id)),
    conflicts: conflictsOf(resolution, nodes),
    unresolved: resolution.unresolved,
    counts: layers.map(({ counts }) => counts).reduce(together),
  }
}

function together(a: ResolvingCounts, b: ResolvingCounts): ResolvingCounts {
  return {
    profiles: a.profiles + b.profiles,
    pairsCompared: a.pairsCompared + b.pairsCompared,
    largestBlock: Math.max(a.largestBlock, b.largestBlock),
    largestComponent: Math.max(a.largestComponent, b.largestComponent),
  }
}

/** The gazetteer's regions around those that are known, up to their countries. */
function enclosing(
  ids: readonly string[],
  gazetteer: Gazetteer,
  add: (region: ReturnType<typeof regionOf>) => unknown,
): readonly Relationship[] {
  const drawn = new Map<string, Relationship>()
  for (const id of ids) {
    let place = gazetteer.byCode.get(id.slice('region:'.length))
    while (place?.within != null) {
      const around = gazetteer.byCode.get(place.within)
      if (around === undefined) break
      const [from, to] = [regionOf(place).id, regionOf(around).id]
      add(regionOf(around))
      drawn.set(from, { type: 'WITHIN', from, to, factId: from, properties: { source: 'gazetteer' } })
      place = around
    }
  }
  return [...drawn.values()]
}

function namesAround(
  nodes: ReadonlyMap<string, Entity>,
  facts: readonly Relationship[],
): (type: Relationship['type'], id: string) => readonly string[] {
  const around = new Map<string, string[]>()
  for (const { type, from, to } of facts) {
    const name = nodes.get(from)?.name
    const key = `${type} ${to}`
    if (name !== undefined) append(around, key, name)
  }
  return (type, id) => around.get(`${type} ${id}`) ?? []
}
