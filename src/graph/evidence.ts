import type { Article, ArticleId, Body, Deletion, Tally } from '../feeds/article.ts'
import type { Sighting } from '../feeds/sighting.ts'
import type { Statement } from '../facts/statement.ts'
import type { Issue } from '../issue.ts'
import { digest } from '../text/digest.ts'
import { inChunks } from './chunks.ts'
import { deletionFrom, deletionSteps } from './deletions.ts'
import type { Counters, Graph, Row, Sent } from './neo4j.ts'

/** What an article was made from, as it stands; all null where it is new. */
export type StandingArticle = {
  readonly contentHash: string | null
  readonly reader: string | null
  readonly source: string | null
  readonly updatedAt: string | null
  readonly url: string | null
  /** Decisions that blacked out names in it. */
  readonly redactedBy: readonly string[]
}

/** What the evidence knows of an article before a new sighting of it is stored. */
export type KnownArticle = StandingArticle & {
  readonly sightings: readonly Sighting[]
  /** Of entries its sources showed it under. */
  readonly deletions: readonly Deletion[]
}

/** An article as it now reads, with what it states and the keys that statements bear. */
export type ReadArticle = {
  readonly article: Article
  readonly reader: string
  readonly statements: readonly Statement[]
  readonly keys: ReadonlyMap<string, string>
  /** Decisions that keep statements of it out. */
  readonly withheldBy: readonly string[]
}

export type EvidenceBatch = {
  readonly body: Pick<Body, 'source' | 'hash' | 'fetchedAt'>
  readonly sightings: readonly Article[]
  readonly read: readonly ReadArticle[]
  /** Articles that no source shows any more. */
  readonly dropped: readonly ArticleId[]
  readonly deletions: readonly Deletion[]
  readonly quarantine: readonly Issue[]
  readonly checkpoint: Checkpoint | null
  /** With the last of a body: its document, and what was kept out of it; null before. */
  readonly complete: Complete | null
}

export type Complete = { readonly document: string | null; readonly tally: Tally }

/** What a source's node keeps: its settings, and what is needed to ask it conditionally the next time. */
export type Checkpoint = {
  readonly source: string
  readonly bodyHash: string
  readonly fetchedAt: string
  readonly settings: Readonly<Record<string, string | null>>
}

export async function knownArticles(
  graph: Graph,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, KnownArticle>> {
  const rows = await graph.read('evidence/known-articles', { ids })
  return new Map(rows.map((row) => [row['id'] as ArticleId, knownFrom(row)]))
}

/** Articles as they stand, without what was seen of them: those that there are. */
export async function standingArticles(
  graph: Graph,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, StandingArticle>> {
  const rows = await graph.read('evidence/standing-articles', { ids })
  return new Map(rows.map((row) => [row['id'] as ArticleId, standingFrom(row)]))
}

/**
 * Whether all of a body was stored before and fetching it again says nothing new: it is not newer than it was, or nothing of its
 * source is.
 */
export async function isBodyKnown(graph: Graph, body: Pick<Body, 'source' | 'hash' | 'fetchedAt'>): Promise<boolean> {
  const [row] = await graph.read('evidence/known-body', { id: bodyId(body), fetchedAt: body.fetchedAt })
  return row?.['known'] === true
}

/** What became of the entries of a document that was stored whole; null where it was not. */
export async function storedDocument(graph: Graph, document: string): Promise<Tally | null> {
  const [row] = await graph.read('evidence/known-document', { document })
  return row ? (row['tally'] as Tally) : null
}

/** Stores a batch and, with a source's last one, its checkpoint, in one transaction. Storing it twice changes nothing. */
export async function storeEvidence(graph: Graph, batch: EvidenceBatch): Promise<Counters> {
  return write(graph, [
    ...bodySteps(batch),
    ...readSteps(batch.read),
    ...(batch.dropped.length > 0 ? [{ name: 'evidence/drop-articles', parameters: { ids: batch.dropped } }] : []),
    ...deletionSteps(batch.deletions, bodyId(batch.body)),
    ...sent(
      'evidence/write-quarantine',
      batch.quarantine.map((issue) => quarantined(issue, batch.body)),
    ),
    ...(batch.checkpoint ? [checkpointStep(batch.checkpoint)] : []),
  ])
}

/** Stores what a new reader reads in articles that stand already. */
export async function storeReread(graph: Graph, read: readonly ReadArticle[]): Promise<Counters> {
  return write(graph, readSteps(read))
}

export async function storeCheckpoint(graph: Graph, checkpoint: Checkpoint): Promise<void> {
  await write(graph, [checkpointStep(checkpoint)])
}

/** Articles of a source (null: of anonymous inputs) that another reader read. */
export async function staleArticles(
  graph: Graph,
  source: string | null,
  reader: string,
  limit: number,
): Promise<readonly Article[]> {
  const rows = await graph.read('evidence/stale-articles', { source: source ?? '', reader, limit })
  return rows.map(({ article }) => articleFrom(article as Row))
}

/** Takes away a source, its bodies and revisions; answers the articles that were read from it, which stand as they were. */
export async function dropSource(graph: Graph, source: string): Promise<readonly ArticleId[]> {
  await graph.write((tx) => tx.run('evidence/drop-source', { source }))
  return (await graph.read('evidence/articles-of-source', { source })).map(({ id }) => id as ArticleId)
}

export async function dropArticles(graph: Graph, ids: readonly ArticleId[]): Promise<Counters> {
  return (await graph.write((tx) => tx.run('evidence/drop-articles', { ids }))).counters
}

/** All steps are sent at once: the database is at work while the next batch is being read. */
async function write(graph: Graph, steps: readonly Sent[]): Promise<Counters> {
  const { counters } = await graph.write((tx) =>
    Promise.all(steps.map(({ name, parameters }) => tx.run(name, parameters))),
  )
  return counters
}

function bodySteps({ body: { source, hash, fetchedAt }, sightings, complete }: EvidenceBatch): readonly Sent[] {
  const id = bodyId({ source, hash })
  return [
    { name: 'evidence/write-body', parameters: { id, source, hash, fetchedAt } },
    ...(complete
      ? [{ name: 'evidence/complete-body', parameters: { id, document: complete.document, ...complete.tally } }]
      : []),
    ...inChunks(sightings.map(revisionOf)).map((rows) => ({
      name: 'evidence/write-revisions',
      parameters: { rows, body: id },
    })),
  ]
}

function readSteps(read: readonly ReadArticle[]): readonly Sent[] {
  const stated = read.map(({ article, statements }) => ({
    article: article.id,
    statements: statements.map(statementProperties),
  }))
  const left = read.map(({ article, statements }) => ({
    article: article.id,
    statements: statements.map(({ id }) => id),
  }))
  const borne = read.flatMap(({ keys }) => [...keys].map(([id, key]) => ({ id, key })))
  return [
    ...sent('evidence/write-articles', read.map(articleProperties)),
    ...sent('evidence/forget-statements', left),
    ...sent('evidence/write-statements', stated),
    ...sent('evidence/write-keys', borne),
  ]
}

function sent(name: string, rows: readonly unknown[]): readonly Sent[] {
  return inChunks(rows).map((chunk) => ({ name, parameters: { rows: chunk } }))
}

function bodyId({ source, hash }: Pick<Body, 'source' | 'hash'>): string {
  return digest('body', source, hash)
}

function revisionOf(article: Article): Row {
  const { id, source, entryId, contentHash, updatedAt, ...content } = article
  return {
    id: digest('revision', id, source, contentHash, updatedAt, entryId, content.url),
    article: id,
    source,
    entryId,
    hash: contentHash,
    updated: updatedAt,
    ...content,
  }
}

function articleProperties({ article, reader, withheldBy }: ReadArticle): Row {
  const { source, entryId: _, ...shown } = article
  return { ...shown, sourceId: source, reader, ...(withheldBy.length > 0 && { withheldBy }) }
}

function statementProperties({ claim, support, ...statement }: Statement): Row {
  return {
    ...statement,
    kind: claim.kind,
    claim: JSON.stringify(claim),
    ...('about' in claim && { about: claim.about }),
    support: support.flatMap(({ start, end }) => [start, end]),
  }
}

function quarantined({ code, message, source, entry }: Issue, { fetchedAt }: Pick<Body, 'fetchedAt'>): Row {
  return {
    id: digest('quarantine', source ?? null, entry ?? null, code),
    code,
    message,
    source,
    entry,
    firstSeenAt: fetchedAt,
  }
}

function checkpointStep({ source, bodyHash, fetchedAt, settings }: Checkpoint): Sent {
  const body = bodyId({ source, hash: bodyHash })
  const kept = { ...settings, checkpoint: bodyHash, fetchedAt }
  return { name: 'operations/checkpoint', parameters: { source, body, fetchedAt, settings: kept } }
}

function knownFrom(row: Row): KnownArticle {
  const sightings = (row['sightings'] as readonly { revision: Row; seenAt: string }[]).map(({ revision, seenAt }) => ({
    article: articleFrom({
      ...revision,
      id: revision['article'],
      contentHash: revision['hash'],
      updatedAt: revision['updated'],
      sourceId: revision['source'],
    }),
    seenAt,
  }))
  return { ...standingFrom(row), sightings, deletions: (row['deletions'] as readonly Row[]).map(deletionFrom) }
}

function standingFrom(row: Row): StandingArticle {
  const text = (name: string) => (row[name] as string | null) ?? null
  return {
    contentHash: text('contentHash'),
    reader: text('reader'),
    source: text('source'),
    updatedAt: text('updatedAt'),
    url: text('url'),
    redactedBy: (row['redactedBy'] as readonly string[] | null) ?? [],
  }
}

export function articleFrom(row: Row): Article {
  const text = (name: string) => (row[name] as string | undefined) ?? null
  return {
    id: row['id'] as ArticleId,
    key: row['key'] as string,
    source: text('sourceId'),
    entryId: text('entryId'),
    url: text('url'),
    title: row['title'] as string,
    publishedAt: text('publishedAt'),
    updatedAt: text('updatedAt'),
    language: text('language'),
    text: row['text'] as string,
    excerpt: row['excerpt'] as boolean,
    contentHash: row['contentHash'] as string,
    ...(row['redactedBy'] !== undefined && { redactedBy: row['redactedBy'] as readonly string[] }),
  }
}
