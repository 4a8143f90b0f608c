// Who is party to these agreements?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (party:Region|Company|Institution)-[r:PARTY_TO]->(a:Agreement {id: anchor})
    RETURN r {.*, label: type(r), party: party {.*, label: head(labels(party))}, agreement: a {.*, label: 'Agreement'}}
    ORDER BY party.name, party.id
    LIMIT 100
  } AS items
