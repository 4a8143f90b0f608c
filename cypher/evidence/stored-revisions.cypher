// Which sightings are kept, page by page?
MATCH (r:Revision)
WHERE r.id > $after
RETURN r.id AS id, properties(r) AS revision
ORDER BY id
LIMIT $limit
