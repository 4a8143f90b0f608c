// Notes which fact each statement supports, and the id it would give to a node of its own.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.factId = row.factId, s.ownId = row.ownId
