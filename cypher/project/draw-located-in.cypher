// Draws where organisations are.
UNWIND $rows AS row
MATCH (a:Company|Institution {id: row.from})
MATCH (b:Region {id: row.to})
MERGE (a)-[r:LOCATED_IN {factId: row.factId}]->(b)
SET r = row.properties
