// Notes what a source was last seen to hold.
MERGE (s:Source {id: $source})
SET s += $settings
WITH s
OPTIONAL MATCH (b:Body {id: $body})
FOREACH (body IN CASE WHEN b IS NOT NULL AND b.fetchedAt < $fetchedAt THEN [b] ELSE [] END | SET body.fetchedAt = $fetchedAt)
