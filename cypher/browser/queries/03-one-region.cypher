// The region with the most agreements: its papers, its partners and who speaks for them
MATCH (region:Region)-[:PARTY_TO]->(a:Agreement)
WITH region, count(a) AS agreements
ORDER BY agreements DESC, region.id
LIMIT 1
MATCH paper = (region)-[:PARTY_TO]->(:Agreement)<-[:PARTY_TO]-(partner)
OPTIONAL MATCH office = (:Official)-[:HOLDS_OFFICE]->(partner)
RETURN paper, office
LIMIT 70;
