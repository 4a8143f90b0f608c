// Touches the keys of what statements name.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MERGE (k:Key {key: row.key})
SET k.touched = true
MERGE (s)-[:BEARS]->(k)
