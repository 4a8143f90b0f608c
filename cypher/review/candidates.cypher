// Which pairs are to be reviewed, the likeliest first?
MATCH (c:Candidate)
WITH c
ORDER BY c.score DESC, c.id
LIMIT $limit
OPTIONAL MATCH (l:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: c.left})
OPTIONAL MATCH (r:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: c.right})
RETURN properties(c) AS candidate, l.name AS leftName, r.name AS rightName
ORDER BY c.score DESC, c.id
