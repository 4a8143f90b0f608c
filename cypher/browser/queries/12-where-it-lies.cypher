// Where companies and institutions lie, up to their country
MATCH place = ()-[:LOCATED_IN]->(:Region)-[:WITHIN*0..3]->(country:Region)
WHERE NOT (country)-[:WITHIN]->()
RETURN place
LIMIT 60;
