// Visits: who travelled where, and for whom
MATCH visit = (traveller:Official)-[v:VISITED]->()
OPTIONAL MATCH office = (traveller)-[:HOLDS_OFFICE]->()
RETURN visit, office
ORDER BY v.dateMin DESC
LIMIT 100;
