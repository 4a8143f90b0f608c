// Agreements that a region is party to, or that what belongs to it is party to; a company there is nobody's office.
MATCH (self)<-[:WITHIN|LOCATED_IN|PART_OF*0..6]-(near:Region|Institution)-[:PARTY_TO]->(it)
WITH DISTINCT it
