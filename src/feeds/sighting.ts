import type { Article, Deletion } from './article.ts'

/** An article as one body showed it, and when that body was last fetched (RFC 3339). */
export type Sighting = { readonly article: Article; readonly seenAt: string }

/**
 * The sighting an article is read from, whatever the order they came in; null where every source that showed it took it back.
 * Of one source's sightings, the greatest by updated (null lowest), seenAt, content hash, url and entry id; of several
 * sources', full text before excerpt, named before anonymous, then by name. A source's deletion of one of the entry ids it
 * showed the article under counts for that source alone, and only what it updated later is there again.
 */
export function currentSighting(sightings: readonly Sighting[], deletions: readonly Deletion[] = []): Sighting | null {
  const newest = new Map<string | null, Sighting>()
  for (const sighting of sightings) {
    const known = newest.get(sighting.article.source)
    if (!known || isNewer(sighting, known)) newest.set(sighting.article.source, sighting)
  }
  const standing = [...newest.values()].filter(({ article }) => !isDeleted(article, sightings, deletions))
  const [current] = standing.sort((a, b) => compareLists(rank(a), rank(b)))
  return current ?? null
}

function isDeleted(
  { source, updatedAt }: Article,
  sightings: readonly Sighting[],
  deletions: readonly Deletion[],
): boolean {
  if (deletions.length === 0) return false
  const shown = new Set(sightings.flatMap(({ article }) => (article.source === source ? [article.entryId] : [])))
  return deletions.some(
    (deletion) => deletion.source === source && shown.has(deletion.entryId) && deletion.updatedAt >= (updatedAt ?? ''),
  )
}

/** What is kept of a sighting: nothing of the content that its source took back. */
export function asKept(article: Article, deletions: readonly Deletion[]): Article {
  const gone = deletions.some(
    ({ source, entryId, updatedAt }) =>
      source === article.source && entryId === article.entryId && updatedAt >= (article.updatedAt ?? ''),
  )
  return gone ? { ...article, title: '', text: '' } : article
}

/** What was seen before together with what is seen now; a sighting seen again is taken as it is now, at its latest time. */
export function seenAgain(before: readonly Sighting[], now: readonly Article[], seenAt: string): readonly Sighting[] {
  const fresh = now.map((article) => {
    const times = before.filter((sighting) => isSame(sighting.article, article)).map((sighting) => sighting.seenAt)
    return { article, seenAt: [seenAt, ...times].sort().at(-1) as string }
  })
  return [...before.filter(({ article }) => !now.some((other) => isSame(article, other))), ...fresh]
}

function isSame(a: Article, b: Article): boolean {
  return (
    a.source === b.source &&
    a.contentHash === b.contentHash &&
    a.updatedAt === b.updatedAt &&
    a.entryId === b.entryId &&
    a.url === b.url
  )
}

function isNewer(a: Sighting, b: Sighting): boolean {
  const age = ({ article, seenAt }: Sighting) => [
    article.updatedAt ?? '',
    seenAt,
    article.contentHash,
    article.url ?? '',
    article.entryId ?? '',
  ]
  return compareLists(age(a), age(b)) > 0
}

function rank({ article }: Sighting): readonly string[] {
  return [article.excerpt ? '1' : '0', article.source === null ? '1' : '0', article.source ?? '']
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? ''
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}
