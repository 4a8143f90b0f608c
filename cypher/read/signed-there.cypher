// The agreements signed at a meeting, the earliest first.
MATCH (self)<-[:SIGNED_AT]-(it)
WITH *
ORDER BY coalesce(it.dateMin, '~'), it.id
LIMIT 100
