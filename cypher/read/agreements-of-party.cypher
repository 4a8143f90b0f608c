// Agreements that the first of these parties is party to.
MATCH (:Region|Company|Institution {id: $party[0]})-[:PARTY_TO]->(it)
