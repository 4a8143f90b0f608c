// Which sightings were in no document?
MATCH (r:Revision|Deletion)
WHERE NOT EXISTS { (r)-[:SEEN_IN]->(:Body) }
RETURN r.id AS what
LIMIT $limit
