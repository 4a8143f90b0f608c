// Agreements of what belongs to one of two partners with what belongs to the other, but not of the two themselves.
MATCH (near)-[self]->(far)
MATCH (near)<-[:WITHIN|LOCATED_IN|PART_OF*0..6]-(left:Region|Institution)-[:PARTY_TO]->(it)
MATCH (it)<-[:PARTY_TO]-(right:Region|Institution)-[:WITHIN|LOCATED_IN|PART_OF*0..6]->(far)
WHERE NOT EXISTS { (near)-[:PARTY_TO]->(it)<-[:PARTY_TO]-(far) }
WITH DISTINCT it
