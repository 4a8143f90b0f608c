// Keeps every entry as a body showed it.
UNWIND $rows AS row
MERGE (r:Revision {id: row.id})
ON CREATE SET r = row
WITH r
MATCH (b:Body {id: $body})
MERGE (r)-[:SEEN_IN]->(b)
