// Agreements, meetings and investments in which the first of these has part, itself or through its officials.
MATCH (first:Official|Region|Company|Institution {id: $of[0]})
CALL (first) {
  MATCH (first)-[:PARTY_TO|SIGNED|ATTENDED|PLEDGED|HELD_IN|INTO]-(it)
  RETURN it
  UNION
  MATCH (first)<-[:HOLDS_OFFICE]-()-[:SIGNED|ATTENDED]->(it)
  RETURN it
}
WITH it
