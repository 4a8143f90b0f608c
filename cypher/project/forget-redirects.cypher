// Forgets the ids that led to nodes which are no more, unless a statement still bears such a node's id.
UNWIND $ids AS id
MATCH (f:Former)
WHERE (f.via = id OR f.id = id) AND NOT EXISTS { MATCH (:Statement {ownId: id}) }
DELETE f
