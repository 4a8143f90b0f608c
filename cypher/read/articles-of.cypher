// Articles that state it.
MATCH (:Statement {factId: self.id})<-[:STATES]-(it)
WITH DISTINCT it
