// Draws who signed which agreement.
UNWIND $rows AS row
MATCH (a:Official {id: row.from})
MATCH (b:Agreement {id: row.to})
MERGE (a)-[r:SIGNED {factId: row.factId}]->(b)
SET r = row.properties
