// Which agreements fit: a condition for each parameter that is given.
MATCH (it:Agreement)
WHERE it.kind IN $kind
  AND it.status IN $status
  AND it.dateMax >= $from
  AND it.dateMin <= $to
  AND toLower(it.name) CONTAINS toLower($name)
  AND any(field IN it.fields WHERE toLower(field) CONTAINS toLower($field))
  AND it.publishers >= $publishers
  AND all(id IN $party WHERE EXISTS { (it)<-[:PARTY_TO]-({id: id}) })
  AND all(id IN $signatory WHERE EXISTS { (it)<-[:SIGNED]-({id: id}) })
RETURN it
