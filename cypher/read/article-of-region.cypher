// The earliest article that states a region.
MATCH (statement:Statement {factId: self.id})<-[:STATES]-(it:Article)
WITH it, statement
ORDER BY coalesce(it.publishedAt, '~'), it.key, statement.id
LIMIT 1
