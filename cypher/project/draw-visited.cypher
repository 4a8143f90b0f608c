// Draws who visited what.
UNWIND $rows AS row
MATCH (a:Official {id: row.from})
MATCH (b:Region|Institution|Company {id: row.to})
MERGE (a)-[r:VISITED {factId: row.factId}]->(b)
SET r = row.properties
