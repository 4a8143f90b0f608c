// What is claimed by the statements of this fact?
MATCH (s:Statement)
WHERE s.factId = $id OR s.id = $id
OPTIONAL MATCH (w:Statement {id: s.about})
RETURN DISTINCT s.claim AS claim, w.claim AS about
ORDER BY claim
