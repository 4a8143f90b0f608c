// Agreements that the first of these is party to, or that what belongs to it is party to.
MATCH (:Region|Company|Institution {id: $partyWithin[0]})<-[:WITHIN|LOCATED_IN|PART_OF*0..6]-(near)-[:PARTY_TO]->(it)
WHERE near:Region OR near:Institution OR near.id = $partyWithin[0]
WITH DISTINCT it
