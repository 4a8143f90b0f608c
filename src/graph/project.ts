import type { Projection } from '../entities/entity.ts'
import { difference, type Change } from './difference.ts'
import type { Counters, Graph } from './neo4j.ts'
import { inBlocks, stepsOver, type Step } from './steps.ts'

/** What a projection changed. */
export type ProjectionReport = {
  readonly nodes: Change
  readonly relationships: Change
  readonly counters: Counters
}

/** Whether anything was stored since the last projection, or another version of the resolving made it. */
export async function isDue(graph: Graph, projector: string): Promise<boolean> {
  const [made] = await graph.read('project/projector')
  return made?.['version'] !== projector || (await graph.read('project/touched')).length > 0
}

/**
 * Writes the difference between what is known now and what the graph holds: a small one in one transaction, a large one block by
 * block. The touched keys are settled with the last, so that the next run goes on where a crash stopped this one. `factIds` are
 * those the statements have so far, `projector` the version of the resolving.
 */
export async function writeProjection(
  graph: Graph,
  projection: Projection,
  factIds: ReadonlyMap<string, string>,
  projector: string,
): Promise<ProjectionReport> {
  const { nodes, relationships, removals, writes } = await difference(graph, projection)
  const counters: Record<string, number> = {}
  for (const block of inBlocks(allSteps())) {
    const written = await graph.write((tx) =>
      Promise.all(block.map(({ name, parameters }) => tx.run(name, parameters))),
    )
    for (const [name, count] of Object.entries(written.counters)) counters[name] = (counters[name] ?? 0) + count
  }
  return { nodes, relationships, counters }

  function* allSteps(): Generator<Step> {
    yield* removals()
    yield* writes()
    yield* supports(projection, factIds)
    yield { name: 'project/settle-keys', parameters: {}, rows: 0 }
    yield { name: 'project/record-projector', parameters: { version: projector }, rows: 0 }
  }
}

/** Statements that support another fact than before, or none any more. */
function* supports(projection: Projection, factIds: ReadonlyMap<string, string>): Generator<Step> {
  const changed = [...new Set([...projection.factIds.keys(), ...factIds.keys()])]
    .filter((id) => projection.factIds.get(id) !== factIds.get(id))
    .map((id) => ({ id, factId: projection.factIds.get(id) ?? null }))
  yield* stepsOver('project/set-facts', changed)
}
