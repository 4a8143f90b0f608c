// Which ids are those of two nodes?
MATCH (c:Company)
MATCH (i:Institution {id: c.id})
RETURN i.id AS what
LIMIT $limit
