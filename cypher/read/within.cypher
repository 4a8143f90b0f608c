// In which larger region do these lie?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (:Region {id: anchor})-[:WITHIN]->(r:Region)
    RETURN r {.*, label: 'Region'}
    ORDER BY r.id
    LIMIT 100
  } AS items
