// Takes away articles that no source shows any more, and touches what they stated.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:STATES]->(s:Statement)
OPTIONAL MATCH (s)-[:BEARS]->(k:Key)
SET k.touched = true
DETACH DELETE a, s
