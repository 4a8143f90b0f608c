// How an article was seen to stand, the latest first.
MATCH (revision:Revision {article: self.id})
WITH revision, COLLECT { MATCH (revision)-[:SEEN_IN]->(body:Body) RETURN body.fetchedAt ORDER BY body.fetchedAt DESC LIMIT 1 }[0] AS seenAt,
     revision.hash = self.contentHash AS current
ORDER BY coalesce(revision.updated, '') DESC, seenAt DESC, revision.id
LIMIT 100
WITH {title: revision.title, source: revision.source, updatedAt: revision.updated, seenAt: seenAt, hash: revision.hash, current: current} AS it
