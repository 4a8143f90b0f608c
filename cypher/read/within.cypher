// The next larger region it lies in.
MATCH (self)-[:WITHIN]->(it)
WITH *
ORDER BY it.id
LIMIT 1
