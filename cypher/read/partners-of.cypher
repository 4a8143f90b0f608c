// Regions that it has agreements with, what lies in it or around it aside.
MATCH (self)-[it:PARTNER_OF]-(partner)
WHERE NOT EXISTS { (partner)-[:WITHIN*1..6]->(self) } AND NOT EXISTS { (self)-[:WITHIN*1..6]->(partner) }
WITH it, partner, self AS region
