// Which lease was never given back?
MATCH (l:Lease)
WHERE l.expiresAt < $now
RETURN l.name + ' of ' + l.owner + ', until ' + l.expiresAt AS what
LIMIT $limit
