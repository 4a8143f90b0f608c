import type { Article } from './article.ts'

/** An article as one body showed it, and when that body was last fetched (RFC 3339). */
export type Sighting = { readonly article: Article; readonly seenAt: string }

/**
 * The sighting an article is read from, whatever the order they came in. Of one source's sightings, the greatest by updated
 * (null lowest), seenAt, content hash, url and entry id; of several sources', full text before excerpt, named before
 * anonymous, then by name.
 */
export function currentSighting(sightings: readonly Sighting[]): Sighting {
  const newest = new Map<string | null, Sighting>()
  for (const sighting of sightings) {
    const known = newest.get(sighting.article.source)
    if (!known || isNewer(sighting, known)) newest.set(sighting.article.source, sighting)
  }
  const [current] = [...newest.values()].sort((a, b) => compareLists(rank(a), rank(b)))
  if (current === undefined) throw new Error('an article nobody saw')
  return current
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
