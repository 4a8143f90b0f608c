// Writes institutions as they are now known.
UNWIND $rows AS row
MERGE (n:Institution {id: row.id})
SET n = row
