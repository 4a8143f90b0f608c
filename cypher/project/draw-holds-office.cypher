// Draws who holds which office.
UNWIND $rows AS row
MATCH (a:Official {id: row.from})
MATCH (b:Region|Institution|Company {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {factId: row.factId}]->(b)
SET r = row.properties
