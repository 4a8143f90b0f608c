// The region with this id; where nothing has it any more, the region that it leads to.
UNWIND [$id] AS asked
OPTIONAL MATCH (living:Region {id: asked})
UNWIND CASE WHEN living IS NULL THEN COLLECT {
  OPTIONAL MATCH (former:Former {id: asked})
  UNWIND [asked, former.via] AS own
  OPTIONAL MATCH (statement:Statement {ownId: own})
  UNWIND [former.via, statement.factId] AS id
  MATCH (heir:Region {id: id})
  RETURN heir
  ORDER BY heir.id
  LIMIT 1
} ELSE [living] END AS it
