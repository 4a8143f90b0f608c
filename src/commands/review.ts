import { alone, type Alone } from '../alone.ts'
import { importDecisions, type Imported } from '../decisions-file.ts'
import type { Decision, DecisionKind } from '../entities/decision.ts'
import { listCandidates, type ListedCandidate } from '../graph/doubts.ts'
import type { Graph } from '../graph/neo4j.ts'
import type { Preview } from '../graph/project.ts'
import { projectAll } from '../projecting.ts'
import { allDecisions, judge, preview, revoke, type Saying } from '../review.ts'
import { withdrawPending } from '../withdraw.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** One pair: the id of a candidate, or two ids of nodes or of members of one. */
export type Pair = { readonly first: string; readonly second?: string | undefined }

/** The likeliest pairs first. */
export function reviewList(world: World, limit: number): Promise<readonly ListedCandidate[]> {
  return withGraph(world, (graph) => listCandidates(graph, limit))
}

export function reviewShow(world: World, id: string): Promise<ListedCandidate | null> {
  return withGraph(world, async (graph) => (await candidatesNamed(graph, id))[0] ?? null)
}

/** Null where the pair is unknown, or nothing tells its sides apart. */
export function reviewPreview(world: World, kind: DecisionKind, pair: Pair): Promise<Preview | null> {
  return withGraph(world, async (graph) => {
    const ids = await idsOf(graph, pair)
    return ids && preview(world, graph, { kind, ...ids })
  })
}

/** Null where no decision of this id holds. */
export function previewRevoking(world: World, id: string): Promise<Preview | null> {
  return withGraph(world, (graph) => preview(world, graph, { revoke: id }))
}

export function reviewJudge(
  world: World,
  kind: DecisionKind,
  pair: Pair,
  saying: Saying,
): Promise<Alone<Decision | null>> {
  return withGraph(world, (graph) =>
    alone(world, graph, async (fenced) => {
      const ids = await idsOf(fenced, pair)
      return ids && judge(world, fenced, { kind, ...ids }, saying)
    }),
  )
}

export function reviewRevoke(world: World, id: string): Promise<Alone<boolean>> {
  return withGraph(world, (graph) => alone(world, graph, (fenced) => revoke(world, fenced, id)))
}

/** Every decision as one line of JSON, revoked ones too. */
export function reviewExport(world: World): Promise<readonly string[]> {
  return withGraph(world, async (graph) => (await allDecisions(graph)).map((decision) => JSON.stringify(decision)))
}

/** Takes in decisions and carries them out. `file`: what the issues call it. */
export function reviewImport(world: World, text: string, file: string): Promise<Alone<Imported>> {
  return withGraph(world, (graph) =>
    alone(world, graph, async (fenced) => {
      const imported = await importDecisions(world, fenced, text, file)
      await withdrawPending(world, fenced)
      await projectAll(world, fenced)
      return imported
    }),
  )
}

async function idsOf(graph: Graph, { first, second }: Pair): Promise<{ a: string; b: string } | null> {
  if (second !== undefined) return { a: first, b: second }
  const [candidate] = await candidatesNamed(graph, first)
  return candidate ? { a: candidate.left, b: candidate.right } : null
}

async function candidatesNamed(graph: Graph, id: string): Promise<readonly ListedCandidate[]> {
  return (await listCandidates(graph, MOST)).filter((candidate) => candidate.id === id)
}

const MOST = 1_000_000
