import type { Decision, DecisionKind } from './entities/decision.ts'
import type { Projection } from './entities/entity.ts'
import type { Testimony } from './entities/evidence.ts'
import { project } from './entities/project.ts'
import { decide, explainMatch, sidesOf } from './entities/review.ts'
import { decisionsInForce, listDecisions, revokeDecision, storeDecisions } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { previewProjection, type Preview } from './graph/project.ts'
import { listRetractions } from './graph/retractions.ts'
import { readEvidence } from './graph/testimonies.ts'
import { projectAll } from './projecting.ts'
import { withdrawPending } from './withdraw.ts'
import type { World } from './world.ts'

/** A judgement of two things, by the ids of two nodes or of two members of one. */
export type Judging = { readonly kind: DecisionKind; readonly a: string; readonly b: string }
export type Saying = { readonly reason: string; readonly by: string }

/** Joins two things, parts them, or leaves them open, at once; a retraction that broke off is ended before. Null where one is unknown or nothing tells them apart. */
export async function judge(world: World, graph: Graph, judging: Judging, saying: Saying): Promise<Decision | null> {
  await withdrawPending(world, graph)
  const { decision } = await considered(world, graph, judging, saying)
  if (decision === null) return null
  await storeDecisions(graph, [{ ...decision, revokedAt: null }])
  await projectAll(world, graph, { kind: 'run', run: decision.id })
  return decision
}

/** What a judgement would change, or the revoking of one; nothing is written. Null where there is nothing to judge. */
export async function preview(
  world: World,
  graph: Graph,
  what: Judging | { readonly revoke: string },
): Promise<Preview | null> {
  if (!('revoke' in what)) {
    const { decision, testimonies, decisions } = await considered(world, graph, what, { reason: '', by: '' })
    return decision && previewProjection(graph, project(testimonies, world.background, [...decisions, decision]))
  }
  const decisions = await decisionsInForce(graph)
  const others = decisions.filter(({ id }) => id !== what.revoke)
  if (others.length === decisions.length) return null
  const { testimonies } = await readEvidence(graph)
  return previewProjection(graph, project(testimonies, world.background, others))
}

/** Ends a decision. What it joined or parted is as before at once; what it kept out comes back when it is next read. */
export async function revoke(world: World, graph: Graph, id: string): Promise<boolean> {
  await withdrawPending(world, graph)
  if (!(await revokeDecision(graph, id, world.now().toISOString()))) return false
  await projectAll(world, graph, { kind: 'run', run: id })
  return true
}

/** How two things look to the judge; null where nothing compares them. */
export async function compare(world: World, graph: Graph, a: string, b: string) {
  const { testimonies } = await readEvidence(graph)
  return explainMatch(testimonies, world.background, await decisionsInForce(graph), [a, b])
}

/** Every decision of any kind, as data that can be brought to another graph. */
export async function allDecisions(graph: Graph): Promise<readonly object[]> {
  const retractions = (await listRetractions(graph)).map(({ applied: _, ...retraction }) => retraction)
  return [...(await listDecisions(graph)), ...retractions].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}

type Considered = {
  readonly decision: Decision | null
  readonly testimonies: readonly Testimony[]
  readonly decisions: readonly Decision[]
}

async function considered(
  world: World,
  graph: Graph,
  { kind, a, b }: Judging,
  { reason, by }: Saying,
): Promise<Considered> {
  const { testimonies } = await readEvidence(graph)
  const decisions = await decisionsInForce(graph)
  const projection: Projection = project(testimonies, world.background, decisions)
  const sides = sidesOf(projection, a, b)
  const decision = sides && decide(kind, sides, { reason, by, at: world.now().toISOString() })
  return { decision, testimonies, decisions }
}
