// How do these articles stand?
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.contentHash AS contentHash, a.reader AS reader, a.sourceId AS source, a.updatedAt AS updatedAt, a.url AS url, a.redactedBy AS redactedBy
