// Which regions are there?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (r:Region)
    WHERE ($filter.name IS NULL OR toLower(r.name) CONTAINS toLower($filter.name) OR any(alias IN r.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.level IS NULL OR r.level IN $filter.level)
      AND ($filter.within IS NULL OR EXISTS { (r)-[:WITHIN*1..5]->({id: $filter.within}) })
    WITH *, CASE $page.by WHEN 'NAME' THEN r.name ELSE COUNT { MATCH (a:Article)-[:STATES]->(:Statement {factId: r.id}) RETURN DISTINCT a } END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, r.id] < $page.after)
      OR (NOT $page.descending AND [key, r.id] > $page.after)
    RETURN {key: key, id: r.id, item: r {.*, label: 'Region'}}
    ORDER BY CASE WHEN $page.descending THEN [key, r.id] END DESC, [key, r.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (r:Region)
    WHERE ($filter.name IS NULL OR toLower(r.name) CONTAINS toLower($filter.name) OR any(alias IN r.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.level IS NULL OR r.level IN $filter.level)
      AND ($filter.within IS NULL OR EXISTS { (r)-[:WITHIN*1..5]->({id: $filter.within}) })
  } END AS total
