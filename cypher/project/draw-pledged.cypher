// Draws who pledged which investment.
UNWIND $rows AS row
MATCH (a:Company|Institution|Region {id: row.from})
MATCH (b:Investment {id: row.to})
MERGE (a)-[r:PLEDGED {factId: row.factId}]->(b)
SET r = row.properties
