// Which offices fit: a condition for each parameter that is given.
MATCH ()-[it:HOLDS_OFFICE]->()
WHERE coalesce(it.fromMin, it.firstReported) <= $to
  AND (it.toMax IS NULL OR it.toMax > $from OR it.toMax = $from AND it.toBasis = 'stated')
RETURN it
