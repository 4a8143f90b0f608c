// Which nodes does the projection hold?
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim)
RETURN labels(n)[0] AS label, properties(n) AS properties
