// Blacks out names in quarantine.
UNWIND $rows AS row
MATCH (q:Quarantine {id: row.id})
SET q.entry = row.entry, q.message = row.message
