// Writes meetings as they are now known.
UNWIND $rows AS row
MERGE (n:Meeting {id: row.id})
SET n = row
