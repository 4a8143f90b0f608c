// Which visits fit: a condition for each parameter that is given.
MATCH ()-[it:VISITED]->()
WHERE it.dateMax >= $from
  AND it.dateMin <= $to
RETURN it
