// Money: who pledged what, and into which region
MATCH pledge = ()-[:PLEDGED]->(i:Investment)
OPTIONAL MATCH goal = (i)-[:INTO]->(:Region)
RETURN pledge, goal
ORDER BY i.amount DESC, i.id
LIMIT 100;
