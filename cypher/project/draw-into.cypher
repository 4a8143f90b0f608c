// Draws where investments go.
UNWIND $rows AS row
MATCH (a:Investment {id: row.from})
MATCH (b:Region {id: row.to})
MERGE (a)-[r:INTO {factId: row.factId}]->(b)
SET r = row.properties
