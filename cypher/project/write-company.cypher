// Writes companies as they are now known.
UNWIND $rows AS row
MERGE (n:Company {id: row.id})
SET n = row
