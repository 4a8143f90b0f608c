// Keeps what could not be used, and why.
UNWIND $rows AS row
MERGE (q:Quarantine {id: row.id})
ON CREATE SET q = row
