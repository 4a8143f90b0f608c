// Blacks out names in kept sightings.
UNWIND $rows AS row
MATCH (r:Revision {id: row.id})
SET r.title = row.title, r.text = row.text, r.redactedBy = row.redactedBy
