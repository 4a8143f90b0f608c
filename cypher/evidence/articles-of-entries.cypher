// Which articles did this source show under these entry ids?
UNWIND $entryIds AS entryId
MATCH (r:Revision {entryId: entryId})
WHERE coalesce(r.source, '') = $source
RETURN DISTINCT r.article AS id
ORDER BY id
