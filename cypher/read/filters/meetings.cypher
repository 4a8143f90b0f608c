// Which meetings fit: a condition for each parameter that is given.
MATCH (it:Meeting)
WHERE it.kind IN $kind
  AND it.status IN $status
  AND NOT it.status IN $without
  AND it.dateMax >= $from
  AND it.dateMin <= $to
  AND toLower(it.name) CONTAINS toLower($name)
  AND it.publishers >= $publishers
  AND all(id IN $attendee WHERE EXISTS { (it)<-[:ATTENDED]-({id: id}) })
  AND EXISTS { (it)-[:HELD_IN]->({id: $place}) }
  AND (it.status = 'planned' AND it.dateMax < $overdueOn AND NOT EXISTS { (it)<-[:ATTENDED]-(near)-[:ATTENDED]->(done:Meeting {status: 'held'})<-[:ATTENDED]-(far)-[:ATTENDED]->(it) WHERE near.id < far.id AND done.dateMax >= it.dateMin })
RETURN it
