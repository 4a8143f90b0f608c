// Who agreed with whom
MATCH agreement = (party)-[:PARTY_TO]->(a:Agreement)
OPTIONAL MATCH signature = (:Official)-[:SIGNED]->(a)
RETURN agreement, signature
ORDER BY a.dateMin DESC, a.id
LIMIT 120;
