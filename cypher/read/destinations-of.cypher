// The regions an investment goes to, by name.
MATCH (self)-[:INTO]->(it)
WITH *
ORDER BY it.name, it.id
LIMIT 100
