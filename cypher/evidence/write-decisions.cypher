// Keeps decisions; of one that is known only its revocation can be news.
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
ON CREATE SET d = row
SET d.revokedAt = coalesce(d.revokedAt, row.revokedAt)
