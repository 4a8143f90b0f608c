// Forgets the ids that led to nodes which are no more.
UNWIND $ids AS id
MATCH (f:Former)
WHERE f.via = id OR f.id = id
DELETE f
