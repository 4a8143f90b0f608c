// Takes records of changes out.
UNWIND $ids AS id
MATCH (c:Change {seq: toInteger(id)})
DELETE c
