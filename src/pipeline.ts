import { randomUUID } from 'node:crypto'
import type { Testimony } from './entities/evidence.ts'
import { project } from './entities/project.ts'
import { collect, type CollectOptions, type Input, type Outcome } from './feeds/collect.ts'
import type { Counters, Graph } from './graph/neo4j.ts'
import { isDue, touchedArticles, writeProjection, type ProjectionReport } from './graph/project.ts'
import { readEvidence } from './graph/testimonies.ts'
import { forgetSource, loadBody, readAnew, type LoadedBody } from './load.ts'
import { openLoading, type Loading } from './loading.ts'
import type { World } from './world.ts'

/** What became of one input. `entries` = loaded + unchanged + quarantined + withdrawn. */
export type InputReport = LoadedBody & {
  readonly location: string
  readonly source: string | null
  readonly kind: Outcome['kind']
  readonly entries: number
}

export type RunReport = {
  readonly id: string
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly finishedAt: string
  /** `partial`: an input failed; `failed`: all of them did. */
  readonly status: 'ok' | 'partial' | 'failed'
  readonly inputs: readonly InputReport[]
  /** Articles read anew because rules, data or settings changed. */
  readonly reread: number
  /** Null where nothing was touched. */
  readonly projection: ProjectionReport | null
  /** What the database counted over all transactions that load; empty where nothing changed. */
  readonly loadCounters: Counters
}

export type RunOptions = Pick<CollectOptions, 'fetching' | 'fetch'> & {
  /** Articles per transaction; 200 unless told. */
  readonly batch?: number
  /** Ends the run between two batches: what is stored stays, the next run goes on. */
  readonly signal?: AbortSignal
}

/** Reads inputs into the graph: collect → extract → store evidence → project. Running it again over the same changes nothing. */
export async function run(
  world: World,
  graph: Graph,
  inputs: readonly Input[],
  options: RunOptions = {},
): Promise<RunReport> {
  const id = randomUUID()
  const startedAt = world.now().toISOString()
  const loadCounters: Record<string, number> = {}
  const counted = (counters: Counters) => {
    for (const [name, count] of Object.entries(counters)) loadCounters[name] = (loadCounters[name] ?? 0) + count
  }
  const loading = await openLoading(world, graph, { ...options, counted })
  const reports: InputReport[] = []
  const collecting = { ...options, sources: world.sources, now: () => world.now().toISOString() }
  try {
    for await (const outcome of collect(inputs, collecting)) {
      options.signal?.throwIfAborted()
      reports.push(await load(loading, outcome))
    }
  } finally {
    await loading.commits.settled()
  }
  const reread = await readAnew(loading)
  const projection = await projectAll(world, graph, { kind: 'run', run: id })
  const finishedAt = world.now().toISOString()
  const status = statusOf(reports)
  return { id, startedAt, finishedAt, status, inputs: reports, reread, projection, loadCounters }
}

/** Takes sources and all they showed out of the graph; what others show or state as well stays. */
export async function forget(world: World, graph: Graph, sources: readonly string[]): Promise<void> {
  const loading = await openLoading(world, graph)
  for (const source of sources) await forgetSource(loading, source)
  await projectAll(world, graph)
}

/** Projects everything that is stated, where anything was touched. What a run changes is recorded, what a retraction changes is not. */
export async function projectAll(
  world: World,
  graph: Graph,
  occasion: { readonly kind: 'run'; readonly run: string } | { readonly kind: 'retraction' } = ON_ITS_OWN,
): Promise<ProjectionReport | null> {
  if (!(await isDue(graph, world.projector))) return null
  world.progress('resolving who is who')
  const { testimonies, ...stood } = await readEvidence(graph)
  const projection = project(testimonies, world.background)
  if (occasion.kind === 'retraction') return writeProjection(graph, projection, stood, world.projector, occasion)
  const touched = await touchedArticles(graph)
  const changed = causes(
    testimonies.filter(({ articleId }) => touched.has(articleId)),
    projection.factIds,
  )
  const at = world.now().toISOString()
  const because = (subject: string) => changed.get(subject) ?? null
  return writeProjection(graph, projection, stood, world.projector, { ...occasion, at, because })
}

/** A projection that no run asked for. */
const ON_ITS_OWN = { kind: 'run', run: '' } as const

/** By fact, the least of these articles that states it. */
function causes(
  testimonies: readonly Testimony[],
  factIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  for (const { articleId, statements } of testimonies)
    for (const { id } of statements) {
      const factId = factIds.get(id)
      if (factId !== undefined && articleId < (changed.get(factId) ?? '~')) changed.set(factId, articleId)
    }
  return changed
}

async function load(loading: Loading, outcome: Outcome): Promise<InputReport> {
  const input = { location: outcome.input.location, source: outcome.source?.name ?? null, kind: outcome.kind }
  if (outcome.kind !== 'body') {
    const issues = outcome.kind === 'failed' ? [outcome.issue] : []
    return { ...input, entries: 0, loaded: 0, unchanged: 0, quarantined: 0, withdrawn: 0, statements: 0, issues }
  }
  const loaded = await loadBody(loading, outcome)
  return { ...input, entries: outcome.body.articles.length + loaded.quarantined, ...loaded }
}

function statusOf(reports: readonly InputReport[]): RunReport['status'] {
  const failed = reports.filter(({ kind }) => kind === 'failed').length
  return failed === 0 ? 'ok' : failed === reports.length ? 'failed' : 'partial'
}
