// All regions, with the number of articles that state them.
MATCH (it:Region)
WITH it, COUNT { MATCH (article:Article)-[:STATES]->(:Statement {factId: it.id}) RETURN DISTINCT article } AS key
