// Meetings that the first of these officials took part in.
MATCH (:Official {id: $attendee[0]})-[:ATTENDED]->(it)
