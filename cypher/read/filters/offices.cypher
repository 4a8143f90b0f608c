// Which offices fit: a condition for each parameter that is given.
MATCH ()-[it:HOLDS_OFFICE]->()
WHERE coalesce(it.fromMin, it.firstReported) <= $to
  AND coalesce(it.toMax, $from) >= $from
RETURN it
