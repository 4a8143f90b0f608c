// Draws which officials met.
UNWIND $rows AS row
MATCH (a:Official {id: row.from})
MATCH (b:Official {id: row.to})
MERGE (a)-[r:MET {factId: row.factId}]->(b)
SET r = row.properties
