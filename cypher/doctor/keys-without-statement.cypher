// Which keys does no statement bear?
MATCH (k:Key)
WHERE NOT EXISTS { (k)<-[:BEARS]-() }
RETURN k.key AS what
LIMIT $limit
