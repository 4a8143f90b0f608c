// Draws at which meeting agreements were signed.
UNWIND $rows AS row
MATCH (a:Agreement {id: row.from})
MATCH (b:Meeting {id: row.to})
MERGE (a)-[r:SIGNED_AT {factId: row.factId}]->(b)
SET r = row.properties
