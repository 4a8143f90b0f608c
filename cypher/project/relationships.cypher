// Which relationships does the projection hold?
MATCH (a)-[r:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN|FOLLOWS|PARTNER_OF|MET|MENTIONS|REPORTS]->(b)
RETURN type(r) AS type, a.id AS `from`, b.id AS `to`, r.factId AS factId, properties(r) AS properties
