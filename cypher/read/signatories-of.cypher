// Who signed these agreements?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (o:Official)-[r:SIGNED]->(a:Agreement {id: anchor})
    RETURN r {.*, label: type(r), official: o {.*, label: 'Official'}, agreement: a {.*, label: 'Agreement'}}
    ORDER BY o.name, o.id
    LIMIT 100
  } AS items
