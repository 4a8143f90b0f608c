// What an article states.
MATCH (self)-[:STATES]->(it)
