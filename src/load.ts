import { setImmediate as breath } from 'node:timers/promises'
import type { Commits } from './commits.ts'
import { keysOf } from './entities/keys.ts'
import { extract } from './facts/extract.ts'
import type { Article } from './feeds/article.ts'
import type { Outcome } from './feeds/collect.ts'
import { currentSighting } from './feeds/sighting.ts'
import type { Source } from './feeds/source.ts'
import {
  dropArticles,
  dropSource,
  knownArticles,
  isBodyKnown,
  staleArticles,
  standingArticles,
  storeCheckpoint,
  storeEvidence,
  storeReread,
  type Checkpoint,
  type ReadArticle,
  type StandingArticle,
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
  readonly commits: Commits
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

/**
 * Stores a body batch by batch, the source's checkpoint with the last: what stands as it is seen is neither read nor written. The
 * last commit may still be under way when this returns.
 */
export async function loadBody(loading: Loading, fetched: FetchedBody): Promise<LoadedBody> {
  const { world, graph, batch, signal, counted, commits } = loading
  const { body, source } = fetched
  const isKnown = await isBodyKnown(graph, body)
  const quarantine = fetched.issues.filter(({ code }) => code === 'entry-unusable')
  const issues: Issue[] = [...fetched.issues]
  const checkpoint = source && checkpointOf(source, fetched)
  let [done, loaded, statements] = [0, 0, 0]
  for (const sightings of inBatches(byArticle(body.articles), batch)) {
    signal?.throwIfAborted()
    const articles = sightings.flat()
    const read = await readChanged(loading, sightings, { seenAt: body.fetchedAt, isKnown }, issues)
    done += articles.length
    loaded += read.length
    statements += read.reduce((sum, article) => sum + article.statements.length, 0)
    const last = done === body.articles.length
    if (!isKnown || read.length > 0) {
      const ending = last ? { quarantine, checkpoint, complete: true } : NOT_THE_END
      const ids = articles.map(({ id }) => id)
      const what = `${source?.name ?? fetched.input.location}: ${done} of ${body.articles.length} articles`
      await commits.start(ids, async () => {
        counted(await storeEvidence(graph, { body, sightings: articles, read, ...ending }))
        world.progress(what)
      })
    } else if (last && checkpoint) await commits.start([], () => storeCheckpoint(graph, checkpoint))
  }
  return { loaded, unchanged: done - loaded, quarantined: quarantine.length, statements, issues }
}

const NOT_THE_END = { quarantine: [], checkpoint: null, complete: false }

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

/** Those of a batch that don't stand as their greatest sightings show them, read; what is being committed is asked last. */
async function readChanged(
  loading: Loading,
  sightings: readonly (readonly Article[])[],
  body: { readonly seenAt: string; readonly isKnown: boolean },
  issues: Issue[],
): Promise<readonly ReadArticle[]> {
  const { world, graph, commits } = loading
  const [now, later] = [
    sightings.filter(([article]) => article && !commits.concern(article.id)),
    sightings.filter(([article]) => article && commits.concern(article.id)),
  ]
  const changed: ReadArticle[] = []
  for (const part of [now, later]) {
    if (part === later && later.length > 0) await commits.settled()
    const unsettled = body.isKnown ? await notStanding(world, graph, part) : part
    const known = await knownArticles(
      graph,
      unsettled.flatMap(([article]) => article?.id ?? []),
    )
    for (const seen of unsettled) {
      const stored = seen[0] && known.get(seen[0].id)
      const all = [...(stored?.sightings ?? []), ...seen.map((article) => ({ article, seenAt: body.seenAt }))]
      const current = currentSighting(all)
      if (current === null || (stored && stands(world, stored, current.article))) continue
      changed.push(read(world, current.article, issues))
      await breath()
    }
  }
  return changed
}

/** Those that differ from the article as it stands: a body that was stored before can change nothing of the others. */
async function notStanding(
  world: World,
  graph: Graph,
  sightings: readonly (readonly Article[])[],
): Promise<readonly (readonly Article[])[]> {
  const standing = await standingArticles(
    graph,
    sightings.flatMap(([article]) => article?.id ?? []),
  )
  return sightings.filter((seen) => {
    const [article, ...others] = seen
    const stored = article && standing.get(article.id)
    return !article || others.length > 0 || !stored || !stands(world, stored, article)
  })
}

function stands(world: World, known: StandingArticle, { contentHash, source, updatedAt, url }: Article): boolean {
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

/** Sightings of one article together: no article is in two batches. */
function byArticle(articles: readonly Article[]): readonly (readonly Article[])[] {
  return [...Map.groupBy(articles, ({ id }) => id).values()]
}

/** At least one batch, so that an empty body leaves its mark too. */
function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
