// Touches the keys of what these articles stated, and takes away what they state no longer.
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[:STATES]->(s:Statement)
OPTIONAL MATCH (s)-[b:BEARS]->(k:Key)
SET k.touched = true
DELETE b
WITH DISTINCT s, row
WHERE NOT s.id IN row.statements
DETACH DELETE s
