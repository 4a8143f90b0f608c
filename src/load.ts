import { keysOf } from './entities/keys.ts'
import { extract } from './facts/extract.ts'
import type { Article } from './feeds/article.ts'
import type { Outcome } from './feeds/collect.ts'
import { currentSighting, type Sighting } from './feeds/sighting.ts'
import type { Source } from './feeds/source.ts'
import {
  dropArticles,
  dropSource,
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
import type { Issue } from './issue.ts'
import type { World } from './world.ts'

/** What loading works with. */
export type Loading = {
  readonly world: World
  readonly graph: Graph
  /** Articles per transaction. */
  readonly batch: number
  /** Ends the loading between two batches. */
  readonly signal: AbortSignal | undefined
  /** Told what the database counted in each transaction. */
  readonly counted: (counters: Counters) => void
}

export type LoadedBody = {
  readonly loaded: number
  readonly unchanged: number
  readonly quarantined: number
  /** Statements in what was loaded. */
  readonly statements: number
  readonly issues: readonly Issue[]
}

type FetchedBody = Extract<Outcome, { kind: 'body' }>

/** Stores a body batch by batch, the source's checkpoint with the last: what stands as it is seen is neither read nor written. */
export async function loadBody(loading: Loading, fetched: FetchedBody): Promise<LoadedBody> {
  const { world, graph, batch, signal, counted } = loading
  const { body, source } = fetched
  const isNew = (await knownBody(graph, body)) === null
  const quarantine = fetched.issues.filter(({ code }) => code === 'entry-unusable')
  const issues: Issue[] = [...fetched.issues]
  const checkpoint = source && checkpointOf(source, fetched)
  let [done, loaded, statements] = [0, 0, 0]
  for (const articles of inBatches(body.articles, batch)) {
    signal?.throwIfAborted()
    const read = await readChanged(loading, articles, body.fetchedAt, issues)
    done += articles.length
    loaded += read.length
    statements += read.reduce((sum, article) => sum + article.statements.length, 0)
    const last = done === body.articles.length
    if (isNew || read.length > 0) {
      const ending = last ? { quarantine, checkpoint } : { quarantine: [], checkpoint: null }
      counted(await storeEvidence(graph, { body, sightings: articles, read, ...ending }))
      world.progress(`${source?.name ?? fetched.input.location}: ${done} of ${body.articles.length} articles`)
    } else if (last && checkpoint) await storeCheckpoint(graph, checkpoint)
  }
  return { loaded, unchanged: done - loaded, quarantined: quarantine.length, statements, issues }
}

/** Articles that slid out of their feeds are read by new rules too, from the text that is kept. Answers how many. */
export async function readAnew({ world, graph, batch, signal, counted }: Loading): Promise<number> {
  let reread = 0
  for (const source of [null, ...world.sources])
    for (;;) {
      signal?.throwIfAborted()
      const stale = await staleArticles(graph, source?.name ?? null, world.readerOf(source), batch)
      if (stale.length === 0) break
      world.progress(`reading ${stale.length} articles anew`)
      counted(
        await storeReread(
          graph,
          stale.map((article) => read(world, article, [])),
        ),
      )
      reread += stale.length
    }
  return reread
}

/** Takes away all that a source showed; articles that others show too are read from those. */
export async function forgetSource({ world, graph, batch, counted }: Loading, source: string): Promise<void> {
  for (const ids of inBatches(await dropSource(graph, source), batch)) {
    const known = [...(await knownArticles(graph, ids))]
    const shown = known.flatMap(([, { sightings }]) =>
      sightings.length > 0 ? [currentSighting(sightings).article] : [],
    )
    counted(
      await storeReread(
        graph,
        shown.map((article) => read(world, article, [])),
      ),
    )
    counted(
      await dropArticles(
        graph,
        known.flatMap(([id, { sightings }]) => (sightings.length > 0 ? [] : [id])),
      ),
    )
  }
}

/** Those of a batch that don't stand as their greatest sightings show them, read. */
async function readChanged(
  { world, graph }: Loading,
  articles: readonly Article[],
  seenAt: string,
  issues: Issue[],
): Promise<readonly ReadArticle[]> {
  const sightings = Map.groupBy(articles, ({ id }) => id)
  const known = await knownArticles(graph, [...sightings.keys()])
  return [...sightings].flatMap(([id, seen]) => {
    const stored = known.get(id)
    const all: readonly Sighting[] = [...(stored?.sightings ?? []), ...seen.map((article) => ({ article, seenAt }))]
    const { article } = currentSighting(all)
    return stored && stands(world, stored, article) ? [] : [read(world, article, issues)]
  })
}

function stands(world: World, known: KnownArticle, { contentHash, source, updatedAt, url }: Article): boolean {
  return (
    known.contentHash === contentHash &&
    known.source === source &&
    known.updatedAt === updatedAt &&
    known.url === url &&
    known.reader === world.readerOf(sourceNamed(world, source))
  )
}

function read(world: World, article: Article, issues: Issue[]): ReadArticle {
  const source = sourceNamed(world, article.source)
  const { statements, issues: found } = extract(article, { region: source?.region ?? null }, world.knowledge)
  issues.push(...found)
  return { article, reader: world.readerOf(source), statements, keys: keysOf(statements) }
}

function sourceNamed(world: World, name: string | null): Source | null {
  return world.sources.find((source) => source.name === name) ?? null
}

function checkpointOf({ name, url, publisher, region }: Source, { body, validators }: FetchedBody): Checkpoint {
  const asked = { etag: validators?.etag ?? null, lastModified: validators?.lastModified ?? null }
  const settings = { url, publisher, side: region, ...asked }
  return { source: name, bodyHash: body.hash, fetchedAt: body.fetchedAt, settings }
}

/** At least one batch, so that an empty body leaves its mark too. */
function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
