// Draws where meetings were held.
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Region|Institution|Company {id: row.to})
MERGE (a)-[r:HELD_IN {factId: row.factId}]->(b)
SET r = row.properties
