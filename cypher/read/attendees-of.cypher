// Who took part in these meetings?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (o:Official)-[r:ATTENDED]->(m:Meeting {id: anchor})
    RETURN r {.*, label: type(r), official: o {.*, label: 'Official'}, meeting: m {.*, label: 'Meeting'}}
    ORDER BY r.role DESC, o.name, o.id
    LIMIT 100
  } AS items
