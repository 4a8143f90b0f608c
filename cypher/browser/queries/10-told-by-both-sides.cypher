// Told by more than one publisher: agreements, their articles and their parties
MATCH report = (:Article)-[:REPORTS]->(a:Agreement)
WHERE a.publishers > 1
MATCH paper = ()-[:PARTY_TO]->(a)
RETURN report, paper
LIMIT 70;
