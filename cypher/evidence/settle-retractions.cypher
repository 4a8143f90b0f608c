// Nothing stored speaks of these any more; what becomes of the entries of a document is to be counted again.
UNWIND $ids AS id
MATCH (d:Decision {id: id})
SET d.applied = true
WITH count(d) AS settled
MATCH (b:Body)
REMOVE b.document
