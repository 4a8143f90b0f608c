// Keeps which documents were fetched, and the latest time each was.
MERGE (b:Body {id: $id})
ON CREATE SET b.source = $source, b.hash = $hash, b.fetchedAt = $fetchedAt
FOREACH (body IN CASE WHEN b.fetchedAt < $fetchedAt THEN [b] ELSE [] END | SET body.fetchedAt = $fetchedAt)
