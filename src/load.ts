import type { Article, ArticleId, Body, Deletion } from './feeds/article.ts'
import type { Outcome } from './feeds/collect.ts'
import { asKept, currentSighting, seenAgain } from './feeds/sighting.ts'
import type { Source } from './feeds/source.ts'
import { articlesOfEntries, knownDeletions } from './graph/deletions.ts'
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
  type KnownArticle,
  type ReadArticle,
} from './graph/evidence.ts'
import type { Issue } from './issue.ts'
import { readArticles, stands, type Loading } from './loading.ts'

export type LoadedBody = {
  readonly loaded: number
  readonly unchanged: number
  readonly quarantined: number
  /** Entries that stay out: retracted, or taken back by their source. */
  readonly withdrawn: number
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
  const { world, graph, batch, signal, counted, commits, withholding } = loading
  const { body, source } = fetched
  const isKnown = await isBodyKnown(graph, body)
  const unusable = fetched.issues.filter(({ code }) => code === 'entry-unusable')
  const quarantine = unusable.flatMap((issue) => withholding.quarantined(issue) ?? [])
  const shown = new Map(body.articles.map((article) => [article, withholding.article(article)]))
  const entries = body.articles.filter((article) => shown.get(article) !== null)
  const document = fetched.document && loading.markOf(fetched.document)
  const counts = {
    entries: body.articles.length + unusable.length,
    quarantined: unusable.length,
    withdrawn: body.articles.length - entries.length,
  }
  const issues: Issue[] = [...fetched.issues]
  const checkpoint = source && checkpointOf(source, fetched)
  let [done, loaded, statements, withdrawn] = [0, 0, 0, body.articles.length - entries.length]
  for (const seen of inBatches(byArticle(entries), batch)) {
    signal?.throwIfAborted()
    const told = await deletionsOf(loading, body, seen.flat())
    const { read, dropped, gone } = await readChanged(loading, seen, { body, told, shown, isKnown }, issues)
    done += seen.flat().length
    loaded += read.length
    withdrawn += gone
    statements += read.reduce((sum, article) => sum + article.statements.length, 0)
    const last = done === entries.length
    const others = last ? await readTakenBack(loading, body) : NOTHING_TAKEN_BACK
    if (!isKnown || read.length + dropped.length + others.deletions.length > 0) {
      const ending = last ? { quarantine, checkpoint, complete: { document, tally: counts } } : NOT_THE_END
      const sightings = seen.flat().map((article) => asKept(shown.get(article) ?? article, told))
      const changed = { read: [...read, ...others.read], dropped: [...dropped, ...others.dropped] }
      const ids = [
        ...sightings.map(({ id }) => id),
        ...changed.read.map(({ article }) => article.id),
        ...changed.dropped,
      ]
      const what = `${source?.name ?? fetched.input.location}: ${done} of ${entries.length} articles`
      await commits.start(ids, async () => {
        const { deletions } = others
        counted(await storeEvidence(graph, { body, sightings, ...changed, deletions, ...ending }))
        world.progress(what)
      })
      if (others.deletions.length > 0) await commits.settled() // what is taken back concerns articles that are yet to come
    } else if (last && checkpoint) await commits.start([], () => storeCheckpoint(graph, checkpoint))
  }
  const unchanged = done + body.articles.length - entries.length - loaded - withdrawn
  return { loaded, unchanged, quarantined: unusable.length, withdrawn, statements, issues }
}

const NOT_THE_END = { quarantine: [], checkpoint: null, complete: null }
const NOTHING_TAKEN_BACK = { read: [], dropped: [], deletions: [] }

/** Articles that slid out of their feeds are read by new rules too, from the text that is kept. Answers how many. */
export async function readAnew(loading: Loading): Promise<number> {
  const { world, graph, batch, signal, counted, sources } = loading
  let reread = 0
  for (const source of [null, ...sources])
    for (;;) {
      signal?.throwIfAborted()
      const stale = await staleArticles(graph, source?.name ?? null, world.readerOf(source), batch)
      if (stale.length === 0) break
      world.progress(`reading ${stale.length} articles anew`)
      counted(await storeReread(graph, await readArticles(loading, stale)))
      reread += stale.length
    }
  return reread
}

/** Takes away all that a source showed; articles that others show too are read from those. */
export async function forgetSource(loading: Loading, source: string): Promise<void> {
  const { graph, batch, counted } = loading
  for (const ids of inBatches(await dropSource(graph, source), batch)) {
    const known = await knownArticles(graph, ids)
    const { read, dropped } = await readCurrent(loading, known, [])
    counted(await storeReread(graph, read))
    counted(await dropArticles(graph, dropped))
  }
}

/** What a body takes back and nobody knew of, with the articles that changes: read from another source, or dropped. */
async function readTakenBack(loading: Loading, body: Body) {
  const { graph, commits } = loading
  const entryIds = body.deletions.map(({ entryId }) => entryId)
  const known = await knownDeletions(graph, body.source, entryIds)
  const deletions = body.deletions.filter(
    (deletion) =>
      !known.some(({ entryId, updatedAt }) => entryId === deletion.entryId && updatedAt >= deletion.updatedAt),
  )
  if (deletions.length === 0) return NOTHING_TAKEN_BACK
  await commits.settled()
  const ids = new Set(await articlesOfEntries(graph, body.source, entryIds))
  for (const { id } of body.articles) ids.delete(id)
  return { ...(await readCurrent(loading, await knownArticles(graph, [...ids]), deletions)), deletions }
}

/** Articles as their remaining sightings show them: read where that is news, dropped where nobody shows them. */
async function readCurrent(
  loading: Loading,
  known: ReadonlyMap<ArticleId, KnownArticle>,
  told: readonly Deletion[],
): Promise<{ readonly read: readonly ReadArticle[]; readonly dropped: readonly ArticleId[] }> {
  const changed: Article[] = []
  const dropped: ArticleId[] = []
  for (const [id, stored] of known) {
    const current = currentSighting(stored.sightings, [...stored.deletions, ...told])
    if (current === null) dropped.push(...(stored.contentHash === null ? [] : [id]))
    else if (!stands(loading, stored, current.article)) changed.push(current.article)
  }
  return { read: await readArticles(loading, changed), dropped }
}

/** What this body and those before it say was taken back of these entries. */
async function deletionsOf(
  { graph }: Loading,
  { source, deletions }: Body,
  articles: readonly Article[],
): Promise<readonly Deletion[]> {
  const entryIds = [...new Set(articles.flatMap(({ entryId }) => entryId ?? []))]
  return [...(await knownDeletions(graph, source, entryIds)), ...deletions]
}

/** Those of a batch that don't stand as their greatest sightings show them, read; what is being committed is asked last. */
async function readChanged(
  loading: Loading,
  sightings: readonly (readonly Article[])[],
  {
    body,
    told,
    shown,
    isKnown,
  }: {
    readonly body: Body
    readonly told: readonly Deletion[]
    /** Its articles as they may be shown. */
    readonly shown: ReadonlyMap<Article, Article | null>
    readonly isKnown: boolean
  },
  issues: Issue[],
): Promise<{ readonly read: readonly ReadArticle[]; readonly dropped: readonly ArticleId[]; readonly gone: number }> {
  const { graph, commits } = loading
  const [now, later] = [
    sightings.filter(([article]) => article && !commits.concern(article.id)),
    sightings.filter(([article]) => article && commits.concern(article.id)),
  ]
  const read: ReadArticle[] = []
  const dropped: ArticleId[] = []
  let gone = 0
  for (const part of [now, later]) {
    if (part === later && later.length > 0) await commits.settled()
    const unsettled = isKnown ? await notStanding(loading, part, told, shown) : part
    const known = await knownArticles(
      graph,
      unsettled.flatMap(([article]) => article?.id ?? []),
    )
    const changed: Article[] = []
    for (const seen of unsettled) {
      const stored = seen[0] && known.get(seen[0].id)
      const all = seenAgain(stored?.sightings ?? [], seen, body.fetchedAt)
      const current = currentSighting(all, [...(stored?.deletions ?? []), ...told])
      if (current === null) {
        gone += seen.length
        if (seen[0] && stored && stored.contentHash !== null) dropped.push(seen[0].id)
        continue
      }
      if (stored && stands(loading, stored, shown.get(current.article) ?? current.article)) continue
      changed.push(current.article)
    }
    read.push(...(await readArticles(loading, changed, issues)))
  }
  return { read, dropped, gone }
}

/** Those that differ from the article as it stands: a body that was stored before can change nothing of the others. */
async function notStanding(
  loading: Loading,
  sightings: readonly (readonly Article[])[],
  told: readonly Deletion[],
  shown: ReadonlyMap<Article, Article | null>,
): Promise<readonly (readonly Article[])[]> {
  const standing = await standingArticles(
    loading.graph,
    sightings.flatMap(([article]) => article?.id ?? []),
  )
  return sightings.filter((seen) => {
    const [article, ...others] = seen
    const stored = article && standing.get(article.id)
    if (!article || others.length > 0 || !stored || !stands(loading, stored, shown.get(article) ?? article)) return true
    return told.some(({ entryId }) => entryId === article.entryId)
  })
}

function checkpointOf(
  { name, url, publisher, region, language }: Source,
  { body, validators }: FetchedBody,
): Checkpoint {
  const asked = { etag: validators?.etag ?? null, lastModified: validators?.lastModified ?? null }
  const settings = { url, publisher, side: region, language, ...asked }
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
