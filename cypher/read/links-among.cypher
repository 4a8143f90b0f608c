// The links between the things of a neighbourhood, by the names at their ends.
UNWIND self.nodes AS from
UNWIND self.nodes AS to
MATCH (from)-[it:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN]->(to)
WHERE type(it) IN self.through AND NOT coalesce(it.status, '') IN self.without
WITH it, from, to, type(it) AS kind
ORDER BY from.name, from.id, kind, to.name, to.id, it.factId
LIMIT $limit
