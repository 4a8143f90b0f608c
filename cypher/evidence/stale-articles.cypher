// Which articles of this source were read by another reader, or under other settings? Not those whose text is kept in part only.
MATCH (a:Article)
WHERE coalesce(a.sourceId, '') = $source AND a.reader <> $reader AND a.redactedBy IS NULL
RETURN properties(a) AS article
ORDER BY a.id
LIMIT $limit
