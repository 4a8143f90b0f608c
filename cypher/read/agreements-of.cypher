// Agreements that it is party to, or signed.
MATCH (self)-[:PARTY_TO|SIGNED]->(it)
