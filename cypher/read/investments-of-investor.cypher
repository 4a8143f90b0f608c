// Investments that the first of these companies or institutions pledged.
MATCH (:Company|Institution {id: $investor[0]})-[:PLEDGED]->(it)
