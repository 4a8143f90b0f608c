// Which facts are known?
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim)
RETURN n.id AS id
UNION ALL
MATCH ()-[r:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF]->()
RETURN r.factId AS id
