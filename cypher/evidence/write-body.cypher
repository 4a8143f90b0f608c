// Keeps which documents were fetched.
MERGE (b:Body {id: $id})
ON CREATE SET b.source = $source, b.hash = $hash, b.fetchedAt = $fetchedAt
