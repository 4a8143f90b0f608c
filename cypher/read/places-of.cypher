// Where a meeting was held, by name.
MATCH (self)-[:HELD_IN]->(it)
WITH *
ORDER BY it.name, it.id
LIMIT 100
