// The investments that are told by the articles that announce a total, by name.
MATCH (:Statement {factId: self.id})<-[:STATES]-(:Article)-[:STATES]->(item:Statement {kind: 'investment'})
MATCH (it:Investment {id: item.factId})
WITH DISTINCT it
ORDER BY it.name, it.id
LIMIT 100
