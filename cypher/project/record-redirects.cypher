// Keeps the ids of nodes that are another node now; what led to them leads on.
UNWIND $rows AS row
MERGE (f:Former {id: row.id})
SET f.via = row.via
WITH row
MATCH (g:Former {via: row.id})
SET g.via = row.via
