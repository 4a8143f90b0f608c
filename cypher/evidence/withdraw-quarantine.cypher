// Takes entries out of quarantine.
UNWIND $ids AS id
MATCH (q:Quarantine {id: id})
DELETE q
