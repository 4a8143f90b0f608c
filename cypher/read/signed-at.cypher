// The meetings at which an agreement was signed, the earliest first.
MATCH (self)-[:SIGNED_AT]->(it)
WITH *
ORDER BY coalesce(it.dateMin, '~'), it.id
LIMIT 100
