// Takes away doubts that are none any more.
UNWIND $rows AS id
MATCH (n:Candidate|Conflict {id: id})
DELETE n
