// Which agreements fit: a condition for each parameter that is given.
MATCH (it:Agreement)
WHERE it.kind IN $kind
  AND it.status IN $status
  AND NOT it.status IN $without
  AND it.dateMax >= $from
  AND it.dateMin <= $to
  AND toLower(it.name) CONTAINS toLower($name)
  AND any(field IN it.fields WHERE toLower(field) CONTAINS toLower($field))
  AND it.publishers >= $publishers
  AND all(id IN $party WHERE EXISTS { (it)<-[:PARTY_TO]-({id: id}) })
  AND all(id IN $partyWithin WHERE EXISTS { (it)<-[:PARTY_TO]-(near)-[:WITHIN|LOCATED_IN|PART_OF*0..6]->({id: id}) WHERE near:Region OR near:Institution OR near.id = id })
  AND all(id IN $signatory WHERE EXISTS { (it)<-[:SIGNED]-({id: id}) })
  AND EXISTS { (it)<-[:PARTY_TO]-(near:Region) WHERE near.level IN $level }
  AND EXISTS { (it)<-[:PARTY_TO]-()-[:WITHIN|LOCATED_IN|PART_OF*0..6]->({id: 'region:' + $country}) }
  AND any(year IN $anniversary.years WHERE year > toInteger(left(it.dateMin, 4)) AND (year - toInteger(left(it.dateMin, 4))) % 5 = 0 AND toString(year) + substring(it.dateMax, 4) >= $anniversary.from AND toString(year) + substring(it.dateMin, 4) <= $anniversary.to)
  AND (it.untilMax >= $until.from AND it.untilMin <= $until.to)
  AND NOT EXISTS { (it)<-[:REPORTS]-(report:Article) WHERE report.publishedAt >= $quietSince } AND NOT EXISTS { (it)<-[:PARTY_TO]-()-[contact:PARTNER_OF]-()-[:PARTY_TO]->(it) WHERE contact.lastContact >= $quietSince } AND coalesce(it.dateMax, '') < $quietSince
  AND (it.status IN ['planned', 'proposed'] AND it.dateMax < $overdueOn AND NOT EXISTS { (it)<-[:PARTY_TO]-(near)-[:PARTY_TO]->(done:Agreement {kind: it.kind})<-[:PARTY_TO]-(far)-[:PARTY_TO]->(it) WHERE near.id < far.id AND done.status IN ['signed', 'in_force'] AND done.dateMax >= it.dateMin })
RETURN it
