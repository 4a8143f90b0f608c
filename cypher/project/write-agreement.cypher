// Writes agreements as they are now known.
UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
SET n = row
