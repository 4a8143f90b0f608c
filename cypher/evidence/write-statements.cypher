// Writes what an article states; which fact it supports is the projection's to say.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Statement {id: row.id})
SET s += row.properties
MERGE (a)-[:STATES]->(s)
