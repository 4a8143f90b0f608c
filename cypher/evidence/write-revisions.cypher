// Keeps every entry as a body showed it; again where other names are to be blacked out in it.
UNWIND $rows AS row
MERGE (r:Revision {id: row.id})
ON CREATE SET r = row
WITH r, row
MATCH (b:Body {id: $body})
MERGE (r)-[:SEEN_IN]->(b)
WITH r, row
WHERE coalesce(r.redactedBy, []) <> coalesce(row.redactedBy, [])
SET r = row
