// Which nodes does nobody state? The gazetteer's regions need nobody.
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim)
WHERE coalesce(n.source, 'text') <> 'gazetteer' AND NOT EXISTS { MATCH (:Statement {factId: n.id}) }
RETURN head(labels(n)) + ' ' + n.id AS what
LIMIT $limit
