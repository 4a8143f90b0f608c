import type { Decision } from './entities/decision.ts'
import type { Testimony } from './entities/evidence.ts'
import { project } from './entities/project.ts'
import { decisionsInForce } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { isDue, outOfStep, touchedArticles, writeProjection, type ProjectionReport } from './graph/project.ts'
import { readEvidence } from './graph/testimonies.ts'
import { digest } from './text/digest.ts'
import type { World } from './world.ts'

type Why = { readonly kind: 'run'; readonly run: string } | { readonly kind: 'retraction' }

/**
 * Projects everything that is stated, where anything was touched, else null; `always`: also where nothing was. What a run changes
 * is recorded, what a retraction changes is not.
 */
export async function projectAll(
  world: World,
  graph: Graph,
  occasion: Why = ON_ITS_OWN,
  always = false,
): Promise<ProjectionReport | null> {
  const decisions = await decisionsInForce(graph)
  const projector = digest(world.projector, ...decisions.map(({ id }) => id).sort())
  if (!always && !(await isDue(graph, projector))) return null
  world.progress('resolving who is who')
  const { projection, stood, changed } = await makeProjection(world, graph, decisions)
  if (occasion.kind === 'retraction') return writeProjection(graph, projection, stood, { projector, occasion })
  const at = world.now().toISOString()
  const because = (subject: string) => changed.get(subject) ?? null
  return writeProjection(graph, projection, stood, { projector, occasion: { ...occasion, at, because } })
}

/** Where the graph is not what statements and decisions make known: what would be done to mend it. */
export async function unprojected(world: World, graph: Graph): Promise<readonly string[]> {
  const { projection, stood } = await makeProjection(world, graph, await decisionsInForce(graph))
  return outOfStep(graph, projection, stood)
}

/** What all statements make known, the statements themselves left behind: they take as much memory as what they make. */
async function makeProjection(world: World, graph: Graph, decisions: readonly Decision[]) {
  const { testimonies, ...stood } = await readEvidence(graph)
  const touched = await touchedArticles(graph)
  const projection = project(testimonies, world.background, decisions)
  const changed = causes(
    testimonies.filter(({ articleId }) => touched.has(articleId)),
    projection.factIds,
  )
  return { projection, stood, changed }
}

/** A projection that no run asked for. */
const ON_ITS_OWN = { kind: 'run', run: '' } as const

/** By fact, the least of these articles that states it. */
function causes(testimonies: readonly Testimony[], factIds: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  for (const { articleId, statements } of testimonies)
    for (const { id } of statements) {
      const factId = factIds.get(id)
      if (factId !== undefined && articleId < (changed.get(factId) ?? '~')) changed.set(factId, articleId)
    }
  return changed
}
