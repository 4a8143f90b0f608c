// Which regions have agreements with these?
UNWIND $anchors AS anchor
MATCH (self:Region {id: anchor})
RETURN
  anchor,
  COLLECT {
    MATCH (self)-[r:PARTNER_OF]-(partner:Region)
    WITH *, coalesce(r.lastContact, $page.missing) AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, partner.id] < $page.after)
      OR (NOT $page.descending AND [key, partner.id] > $page.after)
    RETURN {key: key, id: partner.id, item: r {.*, label: type(r), partner: partner {.*, label: 'Region'}}}
    ORDER BY CASE WHEN $page.descending THEN [key, partner.id] END DESC, [key, partner.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (self)-[r:PARTNER_OF]-(partner:Region)
  } END AS total
