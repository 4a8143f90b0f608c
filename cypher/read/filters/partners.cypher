// Which partners of a region fit: a condition for each parameter that is given.
MATCH ()-[it:PARTNER_OF]-(partner)
WHERE it.kind IN $kind
  AND EXISTS { (partner)-[:WITHIN*0..6]->({id: 'region:' + $country}) }
  AND all(id IN $also WHERE EXISTS { (partner)-[:PARTNER_OF]-({id: id}) })
  AND none(id IN $not WHERE EXISTS { (partner)-[:PARTNER_OF]-({id: id}) })
  AND it.lastContact >= left($from, size(it.lastContact))
  AND it.lastContact <= $to
RETURN it
