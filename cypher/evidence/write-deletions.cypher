// Keeps what a source took back, and nothing of what it said there.
UNWIND $rows AS row
MERGE (d:Deletion {id: row.id})
ON CREATE SET d.source = row.source, d.entryId = row.entryId, d.updatedAt = row.updatedAt
SET d.updatedAt = CASE WHEN d.updatedAt < row.updatedAt THEN row.updatedAt ELSE d.updatedAt END
WITH d
MATCH (b:Body {id: $body})
MERGE (d)-[:SEEN_IN]->(b)
WITH DISTINCT d
MATCH (r:Revision {entryId: d.entryId})
WHERE coalesce(r.source, '') = coalesce(d.source, '') AND coalesce(r.updated, '') <= d.updatedAt
SET r.title = '', r.text = ''
