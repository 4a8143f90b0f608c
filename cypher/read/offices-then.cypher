// Offices held when an agreement was made: of who is party to it, or by who signed it.
WITH startNode(self) AS one, endNode(self) AS agreement
MATCH (one)-[it:HOLDS_OFFICE]-()
WHERE coalesce(it.fromMin, it.firstReported) <= agreement.dateMax
  AND coalesce(it.toMax, agreement.dateMin) >= agreement.dateMin
WITH it, startNode(it) AS official, endNode(it) AS body
ORDER BY it.title, official.name, it.factId
LIMIT 100
