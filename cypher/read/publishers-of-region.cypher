// The publishers that state a region.
MATCH (:Statement {factId: self.id})<-[:STATES]-(article)
MATCH (source:Source {id: article.sourceId})
WITH DISTINCT source.publisher AS it
