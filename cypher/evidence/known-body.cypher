// Was all of this body stored before, and is it not newer than it was, or nothing of its named source newer than it?
MATCH (b:Body {id: $id})
RETURN coalesce(b.complete, false) AND (b.fetchedAt >= $fetchedAt OR b.source IS NOT NULL AND NOT EXISTS {
  MATCH (o:Body {source: b.source})
  WHERE o.fetchedAt > b.fetchedAt
}) AS known
