// What does the record of changes say, page by page?
MATCH (c:Change)
WITH c, toString(c.seq) AS id
WHERE id > $after
RETURN id, coalesce(c.before, '') + ' ' + coalesce(c.after, '') AS text
ORDER BY id
LIMIT $limit
