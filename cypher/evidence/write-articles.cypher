// Writes articles as they now read.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row
