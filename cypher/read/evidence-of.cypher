// Statements that support it, a thing or a relationship.
MATCH (it:Statement {factId: coalesce(self.factId, self.id)})<-[:STATES]-(article)
