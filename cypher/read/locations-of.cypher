// Where an organisation sits, and what it is part of, by name.
MATCH (self)-[it:LOCATED_IN|PART_OF]->(place)
WITH *, self AS organization
ORDER BY place.name, place.id
LIMIT 100
