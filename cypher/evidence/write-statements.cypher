// Writes what articles state; which fact each statement supports is the projection's to say.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
UNWIND row.statements AS statement
MERGE (s:Statement {id: statement.id})
SET s += statement
MERGE (a)-[:STATES]->(s)
