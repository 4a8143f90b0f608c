// Which regions fit: a condition for each parameter that is given.
MATCH (it:Region)
WHERE (toLower(it.name) CONTAINS toLower($name) OR any(alias IN it.aliases WHERE toLower(alias) CONTAINS toLower($name)))
  AND it.level IN $level
  AND EXISTS { (it)-[:WITHIN*1..5]->({id: $within}) }
  AND all(id IN $partner WHERE EXISTS { (it)-[:PARTY_TO]->(:Agreement)<-[:PARTY_TO]-({id: id}) } AND id <> it.id)
  AND COUNT { MATCH (:Statement {factId: it.id})<-[:STATES]-(article:Article) MATCH (source:Source {id: article.sourceId}) RETURN DISTINCT source.publisher } >= $publishers
RETURN it
