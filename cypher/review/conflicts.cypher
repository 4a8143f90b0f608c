// Where do articles disagree?
MATCH (c:Conflict)
WITH c
ORDER BY c.subject, c.property, c.id
LIMIT $limit
OPTIONAL MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.subject})
RETURN properties(c) AS conflict, n.name AS subjectName
ORDER BY c.subject, c.property, c.id
