// Where do these organisations sit, and what are they part of?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (organization:Company|Institution {id: anchor})-[r:LOCATED_IN|PART_OF]->(place:Region|Company|Institution)
    RETURN r {.*, label: type(r), relation: coalesce(r.relation, 'part_of'), organization: organization {.*, label: head(labels(organization))}, place: place {.*, label: head(labels(place))}}
    ORDER BY place.name, place.id
    LIMIT 100
  } AS items
