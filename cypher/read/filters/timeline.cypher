// Which events fit: a condition for each parameter that is given.
MATCH (it:Agreement|Meeting|Investment)
WHERE it.dateMax >= $from
  AND it.dateMin <= $to
  AND NOT it.status IN $without
  AND all(id IN $others WHERE EXISTS { (it)-[:PARTY_TO|SIGNED|ATTENDED|PLEDGED|HELD_IN|INTO]-({id: id}) } OR EXISTS { (it)<-[:SIGNED|ATTENDED]-()-[:HOLDS_OFFICE]->({id: id}) })
RETURN it
