// Which offices do these officials hold, or are there in these regions, companies or institutions?
UNWIND $anchors AS anchor
MATCH (self:Official|Region|Company|Institution {id: anchor})
RETURN
  anchor,
  COLLECT {
    MATCH (self)-[r:HOLDS_OFFICE]-()
    WHERE ($filter.to IS NULL OR coalesce(r.fromMin, r.firstReported) <= $filter.to)
      AND ($filter.from IS NULL OR coalesce(r.toMax, $filter.from) >= $filter.from)
    WITH r, startNode(r) AS official, endNode(r) AS body, coalesce(r.fromMin, r.firstReported, $page.missing) AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, r.factId] < $page.after)
      OR (NOT $page.descending AND [key, r.factId] > $page.after)
    RETURN {key: key, id: r.factId, item: r {.*, label: type(r), official: official {.*, label: 'Official'}, of: body {.*, label: head(labels(body))}}}
    ORDER BY CASE WHEN $page.descending THEN [key, r.factId] END DESC, [key, r.factId]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (self)-[r:HOLDS_OFFICE]-()
    WHERE ($filter.to IS NULL OR coalesce(r.fromMin, r.firstReported) <= $filter.to)
      AND ($filter.from IS NULL OR coalesce(r.toMax, $filter.from) >= $filter.from)
  } END AS total
