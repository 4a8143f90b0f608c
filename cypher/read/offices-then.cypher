// Offices held when an agreement was made: of who is party to it, or by who signed it.
MATCH (one)-[self]->(agreement)
MATCH (one)-[it:HOLDS_OFFICE]-()
WHERE coalesce(it.fromMin, it.firstReported) <= agreement.dateMax
  AND (it.toMax IS NULL OR it.toMax > agreement.dateMin OR it.toMax = agreement.dateMin AND it.toBasis = 'stated')
WITH it, startNode(it) AS official, endNode(it) AS body
ORDER BY it.title, official.name, it.factId
LIMIT 100
