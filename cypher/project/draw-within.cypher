// Draws which region lies in which.
UNWIND $rows AS row
MATCH (a:Region {id: row.from})
MATCH (b:Region {id: row.to})
MERGE (a)-[r:WITHIN {factId: row.factId}]->(b)
SET r = row.properties
