// Who met whom, and for whom they speak
MATCH acquaintance = (a:Official)-[:MET]-(b:Official)
WHERE a.id < b.id
OPTIONAL MATCH office = (a)-[:HOLDS_OFFICE]->()
OPTIONAL MATCH otherOffice = (b)-[:HOLDS_OFFICE]->()
RETURN acquaintance, office, otherOffice
LIMIT 70;
