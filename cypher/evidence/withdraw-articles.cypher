// Takes articles out of everything that was read and everything that is on record.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:STATES]->(s:Statement)
OPTIONAL MATCH (s)-[:BEARS]->(k:Key)
SET k.touched = true
DETACH DELETE s
WITH DISTINCT a, id
DETACH DELETE a
WITH id
OPTIONAL MATCH (c:Change)
WHERE c.article = id OR c.before CONTAINS id OR c.after CONTAINS id
DELETE c
