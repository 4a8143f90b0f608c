// Draws which agreement follows which.
UNWIND $rows AS row
MATCH (a:Agreement {id: row.from})
MATCH (b:Agreement {id: row.to})
MERGE (a)-[r:FOLLOWS {factId: row.factId}]->(b)
SET r = row.properties
