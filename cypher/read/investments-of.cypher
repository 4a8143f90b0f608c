// Which investments did these pledge, or go into these regions?
UNWIND $anchors AS anchor
MATCH (self:Region|Company|Institution {id: anchor})
RETURN
  anchor,
  COLLECT {
    MATCH (self)-[:PLEDGED|INTO]-(i:Investment)
    WHERE ($filter.status IS NULL OR i.status IN $filter.status)
      AND ($filter.currency IS NULL OR i.currency IN $filter.currency)
      AND ($filter.from IS NULL OR i.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR i.dateMin <= $filter.to)
      AND ($filter.name IS NULL OR toLower(i.name) CONTAINS toLower($filter.name))
      AND ($filter.publishers IS NULL OR i.publishers >= $filter.publishers)
      AND all(id IN $filter.investor WHERE EXISTS { (i)<-[:PLEDGED]-({id: id}) })
      AND ($filter.destination IS NULL OR EXISTS { (i)-[:INTO]->({id: $filter.destination}) })
    WITH *, CASE $page.by WHEN 'DATE' THEN coalesce(i.dateMin, $page.missing) ELSE i.articles END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, i.id] < $page.after)
      OR (NOT $page.descending AND [key, i.id] > $page.after)
    RETURN {key: key, id: i.id, item: i {.*, label: 'Investment'}}
    ORDER BY CASE WHEN $page.descending THEN [key, i.id] END DESC, [key, i.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (self)-[:PLEDGED|INTO]-(i:Investment)
    WHERE ($filter.status IS NULL OR i.status IN $filter.status)
      AND ($filter.currency IS NULL OR i.currency IN $filter.currency)
      AND ($filter.from IS NULL OR i.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR i.dateMin <= $filter.to)
      AND ($filter.name IS NULL OR toLower(i.name) CONTAINS toLower($filter.name))
      AND ($filter.publishers IS NULL OR i.publishers >= $filter.publishers)
      AND all(id IN $filter.investor WHERE EXISTS { (i)<-[:PLEDGED]-({id: id}) })
      AND ($filter.destination IS NULL OR EXISTS { (i)-[:INTO]->({id: $filter.destination}) })
  } END AS total
