// Writes officials as they are now known.
UNWIND $rows AS row
MERGE (n:Official {id: row.id})
SET n = row
