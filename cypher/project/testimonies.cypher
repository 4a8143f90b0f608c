// What does every article state, and who vouches for it?
MATCH (a:Article)
OPTIONAL MATCH (source:Source {id: a.sourceId})
RETURN a.id AS articleId, a.key AS articleKey, a.url AS url, a.publishedAt AS publishedAt, source.publisher AS publisher, source.side AS region,
  COLLECT {
    MATCH (a)-[:STATES]->(s:Statement)
    RETURN [s.id, s.claim, s.quote, s.factId, s.ownId]
  } AS statements
