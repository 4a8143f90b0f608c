// Draws which articles report what.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Agreement|Meeting|Investment {id: row.to})
MERGE (a)-[r:REPORTS {factId: row.factId}]->(b)
SET r = row.properties
