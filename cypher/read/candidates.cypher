// Pairs that may be one, the likeliest first.
MATCH (it:Candidate)
WHERE ($of IS NULL OR $of IN [it.left, it.right])
  AND ($decided IS NULL OR (it.decision IS NOT NULL) = $decided)
  AND ($maxScore IS NULL OR it.score <= $maxScore)
WITH it
ORDER BY it.score DESC, it.id
LIMIT $first
