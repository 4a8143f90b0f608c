// Which statements does no article state?
MATCH (s:Statement)
WHERE NOT EXISTS { (s)<-[:STATES]-(:Article) }
RETURN s.id AS what
LIMIT $limit
