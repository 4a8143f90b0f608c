// Writes investments as they are now known.
UNWIND $rows AS row
MERGE (n:Investment {id: row.id})
SET n = row
