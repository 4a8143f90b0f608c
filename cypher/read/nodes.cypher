// What has these ids, in their order; where nothing has one any more, what it became; a gap where it leads nowhere.
UNWIND $ids AS asked
OPTIONAL MATCH (living:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim|Article|Statement {id: asked})
WITH asked, CASE WHEN living IS NULL THEN COLLECT {
  OPTIONAL MATCH (former:Former {id: asked})
  UNWIND [asked, former.via] AS own
  OPTIONAL MATCH (statement:Statement {ownId: own})
  UNWIND [former.via, statement.factId] AS id
  MATCH (heir:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: id})
  RETURN heir
  ORDER BY heir.id
  LIMIT 1
}[0] ELSE living END AS it
