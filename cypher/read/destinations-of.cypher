// Into which regions do these investments go?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (:Investment {id: anchor})-[:INTO]->(r:Region)
    RETURN r {.*, label: 'Region'}
    ORDER BY r.name, r.id
    LIMIT 100
  } AS items
