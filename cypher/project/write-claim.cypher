// Writes announced totals as they are now known.
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row
