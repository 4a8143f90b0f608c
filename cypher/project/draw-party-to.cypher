// Draws who is party to which agreement.
UNWIND $rows AS row
MATCH (a:Region|Institution|Company {id: row.from})
MATCH (b:Agreement {id: row.to})
MERGE (a)-[r:PARTY_TO {factId: row.factId}]->(b)
SET r = row.properties
