// Draws which regions are partners.
UNWIND $rows AS row
MATCH (a:Region {id: row.from})
MATCH (b:Region {id: row.to})
MERGE (a)-[r:PARTNER_OF {factId: row.factId}]->(b)
SET r = row.properties
