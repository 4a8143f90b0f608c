// Writes articles as they now read; what changes with them is theirs until the next projection.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row, a:Touched
