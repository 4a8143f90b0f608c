// What does the record of changes say, page by page?
MATCH (c:Change)
WITH c, toString(c.seq) AS id
WHERE id > $after
RETURN id, c.article AS article, coalesce(c.before, '') AS before, coalesce(c.after, '') AS after
ORDER BY id
LIMIT $limit
