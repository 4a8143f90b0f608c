// Writes pairs that a person is to look at.
UNWIND $rows AS row
MERGE (n:Candidate {id: row.id})
SET n = row
