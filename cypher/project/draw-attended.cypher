// Draws who attended which meeting.
UNWIND $rows AS row
MATCH (a:Official {id: row.from})
MATCH (b:Meeting {id: row.to})
MERGE (a)-[r:ATTENDED {factId: row.factId}]->(b)
SET r = row.properties
