// The words behind a fact: the agreement told most often, and every sentence that makes it
MATCH (a:Agreement)
WITH a
ORDER BY a.articles DESC, a.id
LIMIT 1
MATCH words = (article:Article)-[:STATES]->(:Statement {factId: a.id})
OPTIONAL MATCH report = (article)-[:REPORTS]->(a)
RETURN words, report
LIMIT 70;
