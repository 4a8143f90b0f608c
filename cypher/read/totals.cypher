// Which totals were announced?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (c:Claim)
    WITH *, c.name AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, c.id] < $page.after)
      OR (NOT $page.descending AND [key, c.id] > $page.after)
    RETURN {key: key, id: c.id, item: c {.*, label: 'Claim'}}
    ORDER BY CASE WHEN $page.descending THEN [key, c.id] END DESC, [key, c.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (c:Claim)
  } END AS total
