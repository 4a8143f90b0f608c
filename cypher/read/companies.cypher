// Which companies are there?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (c:Company)
    WHERE ($filter.name IS NULL OR toLower(c.name) CONTAINS toLower($filter.name) OR any(alias IN c.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.locatedIn IS NULL OR EXISTS { (c)-[:LOCATED_IN]->({id: $filter.locatedIn}) })
    WITH *, CASE $page.by WHEN 'NAME' THEN c.name ELSE c.articles END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, c.id] < $page.after)
      OR (NOT $page.descending AND [key, c.id] > $page.after)
    RETURN {key: key, id: c.id, item: c {.*, label: 'Company'}}
    ORDER BY CASE WHEN $page.descending THEN [key, c.id] END DESC, [key, c.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (c:Company)
    WHERE ($filter.name IS NULL OR toLower(c.name) CONTAINS toLower($filter.name) OR any(alias IN c.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.locatedIn IS NULL OR EXISTS { (c)-[:LOCATED_IN]->({id: $filter.locatedIn}) })
  } END AS total
