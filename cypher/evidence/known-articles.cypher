// What is known of these articles, and which sightings of them are there?
UNWIND $ids AS id
OPTIONAL MATCH (a:Article {id: id})
RETURN id, a.contentHash AS contentHash, a.reader AS reader, a.sourceId AS source, a.updatedAt AS updatedAt, a.url AS url,
  COLLECT {
    MATCH (r:Revision {article: id})-[:SEEN_IN]->(b:Body)
    WITH r, max(b.fetchedAt) AS seenAt
    RETURN {revision: properties(r), seenAt: seenAt}
  } AS sightings
