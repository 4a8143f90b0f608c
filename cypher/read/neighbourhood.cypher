// What hangs near a thing, up to three links away: the nearest first, then by name.
MATCH (start:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: $id})
CALL (start) {
  MATCH (start)-[link:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN]-(near)
  WHERE type(link) IN $through AND NOT coalesce(link.status, near.status, '') IN $without
  WITH DISTINCT near
  ORDER BY near.name, near.id
  LIMIT $limit
  RETURN collect(near) AS nearest
}
CALL (start, nearest) {
  UNWIND CASE WHEN $depth > 1 AND size(nearest) < $limit THEN nearest ELSE [] END AS middle
  MATCH (middle)-[link:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN]-(near)
  WHERE type(link) IN $through AND NOT coalesce(link.status, near.status, '') IN $without
    AND near <> start AND NOT near IN nearest
  WITH DISTINCT near
  ORDER BY near.name, near.id
  LIMIT $limit
  RETURN collect(near) AS next
}
CALL (start, nearest, next) {
  UNWIND CASE WHEN $depth > 2 AND size(nearest + next) < $limit THEN next ELSE [] END AS middle
  MATCH (middle)-[link:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN]-(near)
  WHERE type(link) IN $through AND NOT coalesce(link.status, near.status, '') IN $without
    AND near <> start AND NOT near IN nearest AND NOT near IN next
  WITH DISTINCT near
  ORDER BY near.name, near.id
  LIMIT $limit
  RETURN collect(near) AS last
}
WITH [start] + nearest + next + last AS found
WITH found[..$limit] AS nodes, size(found) > $limit AS truncated
CALL (nodes) {
  UNWIND nodes AS from
  UNWIND nodes AS to
  MATCH (from)-[link:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN]->(to)
  WHERE type(link) IN $through AND NOT coalesce(link.status, '') IN $without
  WITH link, from, to
  ORDER BY from.name, from.id, type(link), to.name, to.id, link.factId
  RETURN collect({it: link, from: from, to: to, kind: type(link)}) AS links
}
WITH {nodes: nodes, links: links, truncated: truncated} AS it
