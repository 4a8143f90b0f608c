// Where did these officials go, or who came to these?
UNWIND $anchors AS anchor
MATCH (self:Official|Region|Company|Institution {id: anchor})
RETURN
  anchor,
  COLLECT {
    MATCH (self)-[r:VISITED]-()
    WHERE ($filter.from IS NULL OR r.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR r.dateMin <= $filter.to)
    WITH r, startNode(r) AS official, endNode(r) AS target, coalesce(r.dateMin, $page.missing) AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, r.factId] < $page.after)
      OR (NOT $page.descending AND [key, r.factId] > $page.after)
    RETURN {key: key, id: r.factId, item: r {.*, label: type(r), official: official {.*, label: 'Official'}, target: target {.*, label: head(labels(target))}}}
    ORDER BY CASE WHEN $page.descending THEN [key, r.factId] END DESC, [key, r.factId]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (self)-[r:VISITED]-()
    WHERE ($filter.from IS NULL OR r.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR r.dateMin <= $filter.to)
  } END AS total
