// What is known of these articles, which sightings of them are there, and which did their sources take back?
UNWIND $ids AS id
OPTIONAL MATCH (a:Article {id: id})
RETURN id, a.contentHash AS contentHash, a.reader AS reader, a.sourceId AS source, a.updatedAt AS updatedAt, a.url AS url,
  a.redactedBy AS redactedBy,
  COLLECT {
    MATCH (r:Revision {article: id})-[:SEEN_IN]->(b:Body)
    WITH r, max(b.fetchedAt) AS seenAt
    RETURN {revision: properties(r), seenAt: seenAt}
  } AS sightings,
  COLLECT {
    MATCH (r:Revision {article: id})
    WITH DISTINCT r.source AS source, r.entryId AS entryId
    MATCH (d:Deletion {entryId: entryId})
    WHERE coalesce(d.source, '') = coalesce(source, '')
    RETURN {source: d.source, entryId: d.entryId, updatedAt: d.updatedAt}
  } AS deletions
