// Takes away articles that no source shows any more, and touches what they stated; the ids they gave lead on.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:STATES]->(s:Statement)
OPTIONAL MATCH (s)-[:BEARS]->(k:Key)
SET k.touched = true
WITH DISTINCT a, s
FOREACH (own IN CASE WHEN s.ownId <> s.factId THEN [s.ownId] ELSE [] END |
  MERGE (f:Former {id: own})
  SET f.via = s.factId
)
DETACH DELETE s
WITH DISTINCT a
DETACH DELETE a
