// By which offices is this official known, and from when to when?
MATCH (o:Official {id: $id})-[h:HOLDS_OFFICE]->(x:Region|Institution|Company)
RETURN h.title AS title, [x.id, x.name] + coalesce(x.aliases, []) AS of, coalesce(h.from, h.firstReported, h.to) AS from,
  coalesce(h.to, h.lastReported, h.from) AS to, h.to IS NOT NULL AS ended
ORDER BY title, x.id, from
