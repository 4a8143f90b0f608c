// Draws what organisations are part of.
UNWIND $rows AS row
MATCH (a:Company|Institution {id: row.from})
MATCH (b:Region|Institution|Company {id: row.to})
MERGE (a)-[r:PART_OF {factId: row.factId}]->(b)
SET r = row.properties
