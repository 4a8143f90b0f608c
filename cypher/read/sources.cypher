// What was read from each source, by name.
MATCH (source:Source)
WITH source
ORDER BY source.id
LIMIT 100
WITH {
  name: source.id,
  publisher: source.publisher,
  side: source.side,
  lastFetchedAt: source.fetchedAt,
  articles: COUNT { MATCH (:Article {sourceId: source.id}) },
  publishedFrom: COLLECT { MATCH (first:Article {sourceId: source.id}) RETURN first.publishedAt ORDER BY first.publishedAt LIMIT 1 }[0],
  publishedTo: COLLECT { MATCH (last:Article {sourceId: source.id}) WHERE last.publishedAt IS NOT NULL RETURN last.publishedAt ORDER BY last.publishedAt DESC LIMIT 1 }[0]
} AS it
