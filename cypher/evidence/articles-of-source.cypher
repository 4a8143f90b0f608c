// Which articles are read from this source?
MATCH (a:Article {sourceId: $source})
RETURN a.id AS id
ORDER BY id
