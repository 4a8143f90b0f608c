// Meetings: who sat at the table, and where
MATCH seat = (:Official)-[:ATTENDED]->(m:Meeting)
OPTIONAL MATCH place = (m)-[:HELD_IN]->()
RETURN seat, place
ORDER BY m.dateMin DESC, m.id
LIMIT 100;
