// Which visits fit: a condition for each parameter that is given.
MATCH (official)-[it:VISITED]->(target)
WHERE it.status IN $status
  AND NOT it.status IN $without
  AND it.dateMax >= $from
  AND it.dateMin <= $to
  AND it.publishers >= $publishers
  AND (it.status = 'planned' AND it.dateMax < $overdueOn AND NOT EXISTS { (official)-[done:VISITED {status: 'held'}]->(target) WHERE done.dateMax >= it.dateMin })
RETURN it
