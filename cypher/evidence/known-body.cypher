// Was this body seen before, and when?
MATCH (b:Body {id: $id})
RETURN b.fetchedAt AS fetchedAt
