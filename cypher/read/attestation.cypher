// How many articles and publishers state these regions, and in which words did the earliest?
UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH (s:Statement {factId: anchor})<-[:STATES]-(a:Article)
  OPTIONAL MATCH (source:Source {id: a.sourceId})
  WITH s, a, source
  ORDER BY coalesce(a.publishedAt, '~'), a.key, s.id
  WITH collect(DISTINCT a.id) AS articleIds, count(DISTINCT source.publisher) AS publishers, head(collect(s.quote)) AS quote
  RETURN {articles: size(articleIds), publishers: publishers, quote: quote, articleId: head(articleIds)} AS item
}
RETURN anchor, [item] AS items
