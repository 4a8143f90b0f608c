// Where officials of it went, its own places aside.
MATCH (self)<-[:HOLDS_OFFICE]-(official)-[it:VISITED]->(target)
WHERE NOT EXISTS { (target)-[:WITHIN|LOCATED_IN|PART_OF*0..6]->(self) }
WITH DISTINCT it, official, target
