// Which articles are there, and who vouches for them?
MATCH (a:Article)
OPTIONAL MATCH (s:Source {id: a.sourceId})
RETURN a.id AS articleId, a.key AS articleKey, a.url AS url, a.publishedAt AS publishedAt, s.publisher AS publisher, s.side AS region
