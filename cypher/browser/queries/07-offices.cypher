// Offices: who speaks for whom
MATCH office = (:Official)-[held:HOLDS_OFFICE]->()
RETURN office
ORDER BY held.lastReported DESC, held.title
LIMIT 150;
