// Nothing stored speaks of these any more.
UNWIND $ids AS id
MATCH (d:Decision {id: id})
SET d.applied = true
