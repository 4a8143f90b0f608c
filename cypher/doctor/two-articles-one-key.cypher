// Which keys are those of two articles?
MATCH (a:Article)
WITH a.key AS key, count(*) AS articles
WHERE articles > 1
RETURN key AS what
LIMIT $limit
