import type { Testimony } from './entities/evidence.ts'
import { project } from './entities/project.ts'
import { decisionsInForce } from './graph/decisions.ts'
import type { Graph } from './graph/neo4j.ts'
import { isDue, touchedArticles, writeProjection, type ProjectionReport } from './graph/project.ts'
import { readEvidence } from './graph/testimonies.ts'
import { digest } from './text/digest.ts'
import type { World } from './world.ts'

/** Projects everything that is stated, where anything was touched. What a run changes is recorded, what a retraction changes is not. */
export async function projectAll(
  world: World,
  graph: Graph,
  occasion: { readonly kind: 'run'; readonly run: string } | { readonly kind: 'retraction' } = ON_ITS_OWN,
): Promise<ProjectionReport | null> {
  const decisions = await decisionsInForce(graph)
  const projector = digest(world.projector, ...decisions.map(({ id }) => id).sort())
  if (!(await isDue(graph, projector))) return null
  world.progress('resolving who is who')
  const { testimonies, ...stood } = await readEvidence(graph)
  const projection = project(testimonies, world.background, decisions)
  if (occasion.kind === 'retraction') return writeProjection(graph, projection, stood, { projector, occasion })
  const touched = await touchedArticles(graph)
  const changed = causes(
    testimonies.filter(({ articleId }) => touched.has(articleId)),
    projection.factIds,
  )
  const at = world.now().toISOString()
  const because = (subject: string) => changed.get(subject) ?? null
  return writeProjection(graph, projection, stood, {
    projector,
    occasion: { ...occasion, at, because },
  })
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
