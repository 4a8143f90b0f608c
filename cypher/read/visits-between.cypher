// Visits of officials of one of two partners to the other, or to what lies in it or belongs to it.
MATCH (near)-[self]-(far)
MATCH (near)<-[:HOLDS_OFFICE]-(official)-[it:VISITED]->(target)-[:WITHIN|LOCATED_IN|PART_OF*0..6]->(far)
WITH DISTINCT it, official, target
