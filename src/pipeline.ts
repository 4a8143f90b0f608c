import { randomUUID } from 'node:crypto'
import { keysOf } from './entities/keys.ts'
import { project } from './entities/project.ts'
import { extract } from './facts/extract.ts'
import type { Article } from './feeds/article.ts'
import { collect, type CollectOptions, type Input, type Outcome } from './feeds/collect.ts'
import { currentSighting, type Sighting } from './feeds/sighting.ts'
import type { Source } from './feeds/source.ts'
import {
  knownArticles,
  knownBody,
  staleArticles,
  storeCheckpoint,
  storeEvidence,
  storeReread,
  type Checkpoint,
  type KnownArticle,
  type ReadArticle,
} from './graph/evidence.ts'
import type { Counters, Graph } from './graph/neo4j.ts'
import { isDue, writeProjection, type ProjectionReport } from './graph/project.ts'
import { readEvidence } from './graph/testimonies.ts'
import type { Issue } from './issue.ts'
import type { World } from './world.ts'

/** What became of one input. `entries` = loaded + unchanged + quarantined. */
export type InputReport = {
  readonly location: string
  readonly source: string | null
  readonly kind: Outcome['kind']
  readonly entries: number
  readonly loaded: number
  readonly unchanged: number
  readonly quarantined: number
  /** Statements in what was loaded. */
  readonly statements: number
  readonly issues: readonly Issue[]
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
  /** Articles per transaction. */
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
  const startedAt = world.now().toISOString()
  const reports: InputReport[] = []
  const counters: Counters[] = []
  for await (const outcome of collect(inputs, {
    ...options,
    sources: world.sources,
    now: () => world.now().toISOString(),
  })) {
    options.signal?.throwIfAborted()
    reports.push(await load(world, graph, outcome, counters, options))
  }
  const reread = await readAnew(world, graph, inputs, counters)
  const projection = await projectAll(world, graph)
  return {
    id: randomUUID(),
    startedAt,
    finishedAt: world.now().toISOString(),
    status: statusOf(reports),
    inputs: reports,
    reread,
    projection,
    loadCounters: addUp(counters),
  }
}

/** Projects everything that is stated, where anything was touched. */
export async function projectAll(world: World, graph: Graph): Promise<ProjectionReport | null> {
  if (!(await isDue(graph, world.projector))) return null
  world.progress('resolving who is who')
  const { testimonies, factIds } = await readEvidence(graph)
  return writeProjection(graph, project(testimonies, world.background), factIds, world.projector)
}

async function load(
  world: World,
  graph: Graph,
  outcome: Outcome,
  counters: Counters[],
  { batch = 200, signal }: RunOptions,
): Promise<InputReport> {
  const report = {
    location: outcome.input.location,
    source: outcome.source?.name ?? null,
    kind: outcome.kind,
    ...NOTHING,
  }
  if (outcome.kind === 'failed') return { ...report, issues: [outcome.issue] }
  if (outcome.kind === 'not-modified') return report
  const { body, source } = outcome
  const seenBefore = await knownBody(graph, body)
  const issues = [...outcome.issues]
  const quarantine = issues.filter(({ code }) => code === 'entry-unusable')
  let [loaded, statements] = [0, 0]
  const batches = inBatches(body.articles, batch)
  for (const [index, articles] of batches.entries()) {
    signal?.throwIfAborted()
    const known = await knownArticles(
      graph,
      articles.map(({ id }) => id),
    )
    const sightings = Map.groupBy(
      articles.map((article) => ({ article, seenAt: body.fetchedAt })),
      ({ article }) => article.id,
    )
    const read = [...sightings].flatMap(([id, seen]) => readIfChanged(world, seen, known.get(id), issues))
    const last = index === batches.length - 1
    loaded += read.length
    statements += read.reduce((sum, article) => sum + article.statements.length, 0)
    if (read.length === 0 && seenBefore !== null && !last) continue
    const checkpoint = last && source ? checkpointOf(source, outcome) : null
    if (read.length === 0 && seenBefore !== null) {
      if (checkpoint) await storeCheckpoint(graph, checkpoint)
      continue
    }
    counters.push(
      await storeEvidence(graph, { body, sightings: articles, read, quarantine: last ? quarantine : [], checkpoint }),
    )
    world.progress(
      `${report.source ?? report.location}: ${Math.min((index + 1) * batch, body.articles.length)} of ${body.articles.length} articles`,
    )
  }
  const entries = body.articles.length + quarantine.length
  return {
    ...report,
    entries,
    loaded,
    unchanged: body.articles.length - loaded,
    quarantined: quarantine.length,
    statements,
    issues,
  }
}

const NOTHING = { entries: 0, loaded: 0, unchanged: 0, quarantined: 0, statements: 0, issues: [] } as const

/** The article as its greatest sighting shows it, read, unless that is how it stands already. */
function readIfChanged(
  world: World,
  seen: readonly Sighting[],
  known: KnownArticle | undefined,
  issues: Issue[],
): readonly ReadArticle[] {
  const { article } = currentSighting([...(known?.sightings ?? []), ...seen])
  const reader = world.readerOf(sourceNamed(world, article.source))
  const stands =
    known?.contentHash === article.contentHash &&
    known.reader === reader &&
    known.source === article.source &&
    known.updatedAt === article.updatedAt &&
    known.url === article.url
  return stands ? [] : [read(world, article, issues)]
}

function read(world: World, article: Article, issues: Issue[]): ReadArticle {
  const source = sourceNamed(world, article.source)
  const { statements, issues: found } = extract(article, { region: source?.region ?? null }, world.knowledge)
  issues.push(...found)
  return { article, reader: world.readerOf(source), statements, keys: keysOf(statements) }
}

/** Articles that slid out of their feeds are read by new rules too, from the text that is kept. */
async function readAnew(world: World, graph: Graph, inputs: readonly Input[], counters: Counters[]): Promise<number> {
  const sources = new Map<string | null, Source | null>(
    [...world.sources, ...inputs.flatMap(({ source }) => source ?? [])].map((source) => [source.name, source]),
  )
  let reread = 0
  for (const source of [null, ...sources.values()])
    for (;;) {
      const stale = await staleArticles(graph, source?.name ?? null, world.readerOf(source), 200)
      if (stale.length === 0) break
      world.progress(`reading ${stale.length} articles anew`)
      counters.push(
        await storeReread(
          graph,
          stale.map((article) => read(world, article, [])),
        ),
      )
      reread += stale.length
    }
  return reread
}

function sourceNamed(world: World, name: string | null): Source | null {
  return world.sources.find((source) => source.name === name) ?? null
}

function checkpointOf(source: Source, { body, validators }: Extract<Outcome, { kind: 'body' }>): Checkpoint {
  const { name, url, publisher, region } = source
  return {
    source: name,
    bodyHash: body.hash,
    fetchedAt: body.fetchedAt,
    settings: {
      url,
      publisher,
      side: region,
      etag: validators?.etag ?? null,
      lastModified: validators?.lastModified ?? null,
    },
  }
}

function statusOf(reports: readonly InputReport[]): RunReport['status'] {
  const failed = reports.filter(({ kind }) => kind === 'failed').length
  return failed === 0 ? 'ok' : failed === reports.length ? 'failed' : 'partial'
}

function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return items.length === 0
    ? [[]]
    : Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
        items.slice(index * size, (index + 1) * size),
      )
}

function addUp(all: readonly Counters[]): Counters {
  const total: Record<string, number> = {}
  for (const counters of all)
    for (const [name, count] of Object.entries(counters)) total[name] = (total[name] ?? 0) + count
  return total
}
