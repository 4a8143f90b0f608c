// Notes which fact each statement supports.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.factId = row.factId
