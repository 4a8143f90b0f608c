// Which relationships does nobody state?
MATCH (a)-[r:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF]->(b)
WHERE r.derived IS NULL AND NOT EXISTS { MATCH (:Statement {factId: r.factId}) }
RETURN a.id + ' ' + type(r) + ' ' + b.id AS what
LIMIT $limit
