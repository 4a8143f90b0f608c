import { exportCanonical } from '../../src/graph/export.ts'
import { listCandidates } from '../../src/graph/doubts.ts'
import type { Graph } from '../../src/graph/neo4j.ts'
import { retract } from '../../src/retract.ts'
import type { Retractable } from '../../src/retraction/retraction.ts'
import { allDecisions, judge } from '../../src/review.ts'
import type { World } from '../../src/world.ts'
import { random } from './random.ts'

/**
 * Decides on what a graph holds: pairs to review are the same, different or unsure, an official, an agreement and an article are
 * retracted, one decision is revoked. The decisions as JSON Lines.
 */
export async function makeDecisions(world: World, graph: Graph, seed: number): Promise<string> {
  const { pick, below } = random(seed)
  const say = { reason: 'generated', by: 'test' }
  const candidates = await listCandidates(graph, 1000)
  for (const kind of ['same', 'same', 'different', 'unsure'] as const) {
    const { left, right } = pick(candidates)
    await judge(world, graph, { kind, a: left, b: right }, say)
  }
  const lines = (await exportCanonical(graph)).map((line) => JSON.parse(line) as Line)
  const ids = (label: string) =>
    lines.flatMap((line) => (line.label === label && line.properties ? [line.properties.id] : []))
  const articles = lines.flatMap(({ article }) => article?.id ?? [])
  const retracted: readonly (readonly [Retractable, readonly string[]])[] = [
    ['official', ids('Official')],
    ['official', ids('Official')],
    ['fact', ids('Agreement')],
    ['article', articles],
  ]
  for (const [target, among] of retracted) await retract(world, graph, { target, id: pick(among), ...say })
  const decisions = await allDecisions(graph)
  const revoked = below(decisions.length)
  return decisions
    .map((decision, at) =>
      JSON.stringify(at === revoked ? { ...decision, revokedAt: '2026-03-01T00:00:00Z' } : decision),
    )
    .join('\n')
}

type Line = {
  readonly label?: string
  readonly properties?: { readonly id: string }
  readonly article?: { readonly id: string }
}
