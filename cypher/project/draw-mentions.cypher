// Draws which articles mention whom.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Official|Region|Company|Institution {id: row.to})
MERGE (a)-[r:MENTIONS {factId: row.factId}]->(b)
SET r = row.properties
