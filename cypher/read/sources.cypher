// What was read from each source, by name.
MATCH (source:Source)
CALL (source) {
  MATCH (article:Article {sourceId: source.id})
  RETURN count(article) AS articles, min(article.publishedAt) AS publishedFrom, max(article.publishedAt) AS publishedTo
}
WITH source, articles, publishedFrom, publishedTo
ORDER BY source.id
LIMIT 100
WITH {
  name: source.id,
  publisher: source.publisher,
  side: source.side,
  articles: articles,
  publishedFrom: publishedFrom,
  publishedTo: publishedTo,
  lastFetchedAt: source.fetchedAt
} AS it
