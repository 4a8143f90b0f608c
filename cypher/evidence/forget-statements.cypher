// Touches the keys of what these articles stated, and takes away what they state no longer; the ids those gave lead on.
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[:STATES]->(s:Statement)
OPTIONAL MATCH (s)-[b:BEARS]->(k:Key)
SET k.touched = true
DELETE b
WITH DISTINCT s, row
WHERE NOT s.id IN row.statements
FOREACH (id IN CASE WHEN s.ownId <> s.factId THEN [s.ownId] ELSE [] END |
  MERGE (f:Former {id: id})
  SET f.via = s.factId
)
DETACH DELETE s
