// Which entries are in quarantine, page by page?
MATCH (q:Quarantine)
WHERE q.id > $after
RETURN q.id AS id, properties(q) AS quarantine
ORDER BY id
LIMIT $limit
