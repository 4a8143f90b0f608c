// Which node is this now? By a member's own id, or by an id that a node had once.
UNWIND $anchors AS anchor
WITH anchor
WHERE NOT EXISTS { MATCH (:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: anchor}) }
CALL (anchor) {
  MATCH (s:Statement {ownId: anchor})
  WHERE s.factId IS NOT NULL
  RETURN s.factId AS id
  UNION
  MATCH (f:Former {id: anchor})
  RETURN f.via AS id
  UNION
  MATCH (f:Former {id: anchor})
  MATCH (s:Statement {ownId: f.via})
  WHERE s.factId IS NOT NULL
  RETURN s.factId AS id
}
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: id})
WITH anchor, min(n.id) AS survivor
RETURN anchor, [survivor] AS items
