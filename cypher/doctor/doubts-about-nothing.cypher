// Which pairs to review and conflicts are about nodes that are not there?
MATCH (c:Candidate|Conflict)
WHERE size([id IN [c.left, c.right, c.subject] WHERE id IS NOT NULL AND NOT EXISTS { MATCH (:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: id}) }]) > 0
RETURN head(labels(c)) + ' ' + c.id AS what
LIMIT $limit
