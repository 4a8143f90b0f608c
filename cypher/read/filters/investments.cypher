// Which investments fit: a condition for each parameter that is given.
MATCH (it:Investment)
WHERE it.status IN $status
  AND it.currency IN $currency
  AND it.dateMax >= $from
  AND it.dateMin <= $to
  AND toLower(it.name) CONTAINS toLower($name)
  AND it.publishers >= $publishers
  AND all(id IN $investor WHERE EXISTS { (it)<-[:PLEDGED]-({id: id}) })
  AND EXISTS { (it)-[:INTO]->({id: $destination}) }
  AND EXISTS { (it)-[:INTO]->()-[:WITHIN*0..6]->({id: $destinationAround}) }
  AND it.newMoney = $newMoney
RETURN it
