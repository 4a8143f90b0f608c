// Takes away the articles read from a source, and touches what they stated.
MATCH (a:Article {sourceId: $source})
OPTIONAL MATCH (a)-[:STATES]->(s:Statement)
OPTIONAL MATCH (s)-[:BEARS]->(k:Key)
SET k.touched = true
DETACH DELETE a, s
