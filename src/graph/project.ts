import type { Projection } from '../entities/entity.ts'
import { difference, type Change } from './difference.ts'
import type { Occasion } from './changes.ts'
import { doubtSteps } from './doubts.ts'
import type { Counters, Graph, Row } from './neo4j.ts'
import { redirecting } from './redirects.ts'
import { inBlocks, runSteps, stepsOver, type Step } from './steps.ts'

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

/** The articles read since the last projection. */
export async function touchedArticles(graph: Graph): Promise<ReadonlySet<string>> {
  return new Set((await graph.read('project/touched-articles')).map(({ id }) => id as string))
}

/** What the statements were last said to support, and the ids they give to nodes of their own. */
type Stood = Pick<Projection, 'factIds' | 'ownIds'>

/** The version of the resolving, what the record of changes says of it, and how many rows a transaction may carry. */
type Making = { readonly projector: string; readonly occasion: Occasion; readonly atOnce?: number }

/**
 * Writes the difference between what is known now and what the graph holds: a small one in one transaction, a large one in many,
 * what the statements support on a connection of its own. What goes goes first, while the statements still tell what it was; the
 * touched keys are settled last, so that the next run goes on where a crash stopped this one. `stood` is what the statements
 * support so far.
 */
export async function writeProjection(
  graph: Graph,
  projection: Projection,
  stood: Stood,
  { projector, occasion, atOnce = 20_000 }: Making,
): Promise<ProjectionReport> {
  const { nodes, relationships, ...steps } = await stepsTo(graph, projection, stood, occasion)
  const [gone, known, supported] = [[...steps.gone()], [...steps.known()], [...steps.supported()]]
  const counters: Record<string, number> = {}
  if ([...gone, ...known, ...supported].reduce((sum, { rows }) => sum + rows, 0) <= atOnce)
    await write([...gone, ...known, ...supported, ...settling(projector)])
  else {
    await inTurn(gone)
    const both = await Promise.allSettled([inTurn(known), inTurn(supported)])
    for (const each of both) if (each.status === 'rejected') throw each.reason
    await write(settling(projector))
  }
  return { nodes, relationships, counters }

  async function inTurn(part: readonly Step[]): Promise<void> {
    for (const block of inBlocks(part, atOnce)) await write(block)
  }

  async function write(block: readonly Step[]): Promise<void> {
    const written = await graph.write((tx) => runSteps(tx, block))
    for (const [name, count] of Object.entries(written.counters)) counters[name] = (counters[name] ?? 0) + count
  }
}

function settling(projector: string): readonly Step[] {
  return [
    { name: 'project/settle-keys', parameters: () => ({}), rows: 0 },
    { name: 'project/settle-articles', parameters: () => ({}), rows: 0 },
    { name: 'project/record-projector', parameters: () => ({ version: projector }), rows: 0 },
  ]
}

/** What the graph holds otherwise than this projection: what would be done, and of what. Nothing is written. */
export async function outOfStep(graph: Graph, projection: Projection, stood: Stood): Promise<readonly string[]> {
  const steps = await stepsTo(graph, projection, stood, { kind: 'run', run: '', at: '', because: () => null })
  return [...steps.gone(), ...steps.known(), ...steps.supported()].flatMap(({ name, parameters, rows }) => {
    const carried = rows === 0 ? [] : Object.values(parameters() ?? {}).flat()
    return carried.map((row) => {
      const { id, factId } = typeof row === 'string' ? { id: row, factId: undefined } : (row as Row)
      return `${name.replace('project/', '').replaceAll('-', ' ')} ${String(factId ?? id)}`
    })
  })
}

/** The steps that make a graph hold a projection, each made when it is asked for: `gone` before the others, which touch nothing in common. */
async function stepsTo(graph: Graph, projection: Projection, stood: Stood, occasion: Occasion) {
  const { nodes, relationships, removed, removals, writes } = await difference(graph, projection)
  const doubts = await doubtSteps(graph, projection)
  return {
    nodes,
    relationships,
    *gone(): Generator<Step> {
      yield* redirecting(removed, stood, projection, occasion)
      yield* removals(occasion)
    },
    *known(): Generator<Step> {
      yield* writes(occasion)
      yield* doubts
    },
    supported: () => supports(projection, stood),
  }
}

/** What writing a projection would do. */
export type Preview = {
  /** As the record of changes would have them: one for each node and relationship that would stand otherwise. */
  readonly rows: readonly Row[]
  /** By id, of the nodes they speak of. */
  readonly names: ReadonlyMap<string, string>
  /** Ids that would answer otherwise: with which node, null where with none. */
  readonly answers: readonly (readonly [id: string, survivor: string | null])[]
}

/** Nothing is written. */
export async function previewProjection(graph: Graph, projection: Projection): Promise<Preview> {
  const { removed, removals, writes } = await difference(graph, projection)
  const occasion: Occasion = { kind: 'run', run: '', at: '', because: () => null }
  const rows = [...removals(occasion), ...writes(occasion)].flatMap(({ name, parameters }) =>
    name === 'project/record-changes' ? ((parameters()?.['rows'] ?? []) as readonly Row[]) : [],
  )
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]).filter((id) => typeof id === 'string'))]
  const names = new Map(
    (await graph.read('review/names', { ids })).map(({ id, name }) => [id as string, name as string]),
  )
  const survivors = new Map([...projection.ownIds].map(([statement, own]) => [own, projection.factIds.get(statement)]))
  return { rows, names, answers: removed.map((id) => [id, survivors.get(id) ?? null]) }
}

/** Statements that support another fact than before, or none any more. */
function supports({ factIds, ownIds }: Projection, stood: Stood): Generator<Step> {
  const changed: string[] = []
  for (const [id, factId] of factIds)
    if (factId !== stood.factIds.get(id) || ownIds.get(id) !== stood.ownIds.get(id)) changed.push(id)
  for (const id of stood.factIds.keys()) if (!factIds.has(id)) changed.push(id)
  return stepsOver('project/set-facts', changed, (id) => ({
    id,
    factId: factIds.get(id) ?? null,
    ownId: ownIds.get(id) ?? null,
  }))
}
