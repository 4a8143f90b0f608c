import { randomUUID } from 'node:crypto'
import { collect, type CollectOptions, type Input, type Outcome } from './feeds/collect.ts'
import { storedDocument } from './graph/evidence.ts'
import type { Counters, Graph } from './graph/neo4j.ts'
import type { ProjectionReport } from './graph/project.ts'
import { forgetSource, loadBody, readAnew, type LoadedBody } from './load.ts'
import { openLoading, type Loading } from './loading.ts'
import { projectAll } from './projecting.ts'
import { withdrawPending } from './withdraw.ts'
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
  await withdrawPending(world, graph)
  const loading = await openLoading(world, graph, { ...options, counted })
  const reports: InputReport[] = []
  const collecting = {
    ...options,
    sources: world.sources,
    now: () => world.now().toISOString(),
    storedFile: (document: string) => storedDocument(graph, loading.markOf(document)),
  }
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
  await withdrawPending(world, graph)
  const loading = await openLoading(world, graph)
  for (const source of sources) await forgetSource(loading, source)
  await projectAll(world, graph)
}

async function load(loading: Loading, outcome: Outcome): Promise<InputReport> {
  const input = { location: outcome.input.location, source: outcome.source?.name ?? null, kind: outcome.kind }
  if (outcome.kind === 'stored') {
    const { entries, quarantined, withdrawn } = outcome.tally
    const unchanged = entries - quarantined - withdrawn
    return { ...input, ...outcome.tally, loaded: 0, unchanged, statements: 0, issues: [] }
  }
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
