// Takes away the relationships that nobody states any more.
UNWIND $rows AS row
MATCH (a:Article|Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: row.from})-[r:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN|FOLLOWS|PARTNER_OF|MET|MENTIONS|REPORTS]->(b:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: row.to})
WHERE type(r) = row.type AND r.factId = row.factId
DELETE r
