// Which articles are kept, with what they state, page by page?
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a.id AS id, properties(a) AS article,
  COLLECT {
    MATCH (a)-[:STATES]->(s:Statement)
    RETURN properties(s)
  } AS statements
