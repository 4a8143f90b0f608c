// Who pledged these investments?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (investor:Company|Institution)-[r:PLEDGED]->(i:Investment {id: anchor})
    RETURN r {.*, label: type(r), investor: investor {.*, label: head(labels(investor))}, investment: i {.*, label: 'Investment'}}
    ORDER BY investor.name, investor.id
    LIMIT 100
  } AS items
