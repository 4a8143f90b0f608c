// The earliest statement of a region.
MATCH (it:Statement {factId: self.id})<-[:STATES]-(article:Article)
WITH it, article
ORDER BY coalesce(article.publishedAt, '~'), article.key, it.id
LIMIT 1
