// Leaves no record of what a retraction took away or changed.
UNWIND $subjects AS subject
MATCH (c:Change {subject: subject})
DELETE c
