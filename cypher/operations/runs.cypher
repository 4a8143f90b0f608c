// Which runs were there last?
MATCH (r:Run)
WHERE r.startedAt IS NOT NULL
RETURN properties(r) AS run
ORDER BY r.startedAt DESC, r.id
LIMIT $limit
