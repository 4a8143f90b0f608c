// Which articles fit: a condition for each parameter that is given.
MATCH (it:Article)
WHERE toLower(it.title) CONTAINS toLower($title)
  AND it.sourceId IN $source
  AND it.language IN $language
  AND left(it.publishedAt, 10) >= $from
  AND left(it.publishedAt, 10) <= $to
  AND all(id IN $states WHERE EXISTS { (it)-[:STATES]->(:Statement {factId: id}) })
  AND (COUNT { MATCH (revision:Revision {article: it.id}) RETURN DISTINCT revision.hash } > 1) = $edited
RETURN it
