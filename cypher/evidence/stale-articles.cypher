// Which articles of this source were read by another reader, or under other settings?
MATCH (a:Article)
WHERE coalesce(a.sourceId, '') = $source AND a.reader <> $reader
RETURN properties(a) AS article
ORDER BY a.id
LIMIT $limit
