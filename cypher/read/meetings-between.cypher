// Meetings in which officials of two partners stood on different sides.
MATCH (near)-[self]->(far)
MATCH (near)<-[:HOLDS_OFFICE]-()-[left:ATTENDED]->(it)<-[right:ATTENDED]-()-[:HOLDS_OFFICE]->(far)
WHERE left.side <> right.side
WITH DISTINCT it
