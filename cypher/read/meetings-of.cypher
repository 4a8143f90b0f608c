// Which meetings did these officials take part in, or were held at these places?
UNWIND $anchors AS anchor
MATCH (self:Official|Region|Company|Institution {id: anchor})
RETURN
  anchor,
  COLLECT {
    MATCH (self)-[:ATTENDED|HELD_IN]-(m:Meeting)
    WHERE ($filter.kind IS NULL OR m.kind IN $filter.kind)
      AND ($filter.status IS NULL OR m.status IN $filter.status)
      AND ($filter.from IS NULL OR m.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR m.dateMin <= $filter.to)
      AND ($filter.name IS NULL OR toLower(m.name) CONTAINS toLower($filter.name))
      AND ($filter.publishers IS NULL OR m.publishers >= $filter.publishers)
      AND all(id IN $filter.attendee WHERE EXISTS { (m)<-[:ATTENDED]-({id: id}) })
      AND ($filter.place IS NULL OR EXISTS { (m)-[:HELD_IN]->({id: $filter.place}) })
    WITH *, CASE $page.by WHEN 'DATE' THEN coalesce(m.dateMin, $page.missing) ELSE m.articles END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, m.id] < $page.after)
      OR (NOT $page.descending AND [key, m.id] > $page.after)
    RETURN {key: key, id: m.id, item: m {.*, label: 'Meeting'}}
    ORDER BY CASE WHEN $page.descending THEN [key, m.id] END DESC, [key, m.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (self)-[:ATTENDED|HELD_IN]-(m:Meeting)
    WHERE ($filter.kind IS NULL OR m.kind IN $filter.kind)
      AND ($filter.status IS NULL OR m.status IN $filter.status)
      AND ($filter.from IS NULL OR m.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR m.dateMin <= $filter.to)
      AND ($filter.name IS NULL OR toLower(m.name) CONTAINS toLower($filter.name))
      AND ($filter.publishers IS NULL OR m.publishers >= $filter.publishers)
      AND all(id IN $filter.attendee WHERE EXISTS { (m)<-[:ATTENDED]-({id: id}) })
      AND ($filter.place IS NULL OR EXISTS { (m)-[:HELD_IN]->({id: $filter.place}) })
  } END AS total
