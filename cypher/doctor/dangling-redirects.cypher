// Which ids of former nodes lead nowhere?
MATCH (f:Former)
WHERE NOT EXISTS { MATCH (:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: f.via}) }
  AND NOT EXISTS {
    MATCH (s:Statement {ownId: f.via})
    MATCH (:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: s.factId})
  }
RETURN f.id + ' → ' + f.via AS what
LIMIT $limit
