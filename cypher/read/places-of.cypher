// Where were these meetings held?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (:Meeting {id: anchor})-[:HELD_IN]->(place:Region|Company|Institution)
    RETURN place {.*, label: head(labels(place))}
    ORDER BY place.name, place.id
    LIMIT 100
  } AS items
