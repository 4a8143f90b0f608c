// Which of these entries did their source take back?
UNWIND $entryIds AS entryId
MATCH (d:Deletion {entryId: entryId})
WHERE coalesce(d.source, '') = $source
RETURN d.source AS source, d.entryId AS entryId, d.updatedAt AS updatedAt
