// Which meetings fit: a condition for each parameter that is given.
MATCH (it:Meeting)
WHERE it.kind IN $kind
  AND it.status IN $status
  AND it.dateMax >= $from
  AND it.dateMin <= $to
  AND toLower(it.name) CONTAINS toLower($name)
  AND it.publishers >= $publishers
  AND all(id IN $attendee WHERE EXISTS { (it)<-[:ATTENDED]-({id: id}) })
  AND EXISTS { (it)-[:HELD_IN]->({id: $place}) }
RETURN it
