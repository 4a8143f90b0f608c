// What do all articles state?
MATCH (a:Article)-[:STATES]->(s:Statement)
RETURN a.id AS articleId, properties(s) AS statement
