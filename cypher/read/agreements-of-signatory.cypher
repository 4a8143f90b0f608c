// Agreements that the first of these officials signed.
MATCH (:Official {id: $signatory[0]})-[:SIGNED]->(it)
