// Which institutions are there?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (i:Institution)
    WHERE ($filter.name IS NULL OR toLower(i.name) CONTAINS toLower($filter.name) OR any(alias IN i.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.locatedIn IS NULL OR EXISTS { (i)-[:LOCATED_IN]->({id: $filter.locatedIn}) })
    WITH *, CASE $page.by WHEN 'NAME' THEN i.name ELSE i.articles END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, i.id] < $page.after)
      OR (NOT $page.descending AND [key, i.id] > $page.after)
    RETURN {key: key, id: i.id, item: i {.*, label: 'Institution'}}
    ORDER BY CASE WHEN $page.descending THEN [key, i.id] END DESC, [key, i.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (i:Institution)
    WHERE ($filter.name IS NULL OR toLower(i.name) CONTAINS toLower($filter.name) OR any(alias IN i.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.locatedIn IS NULL OR EXISTS { (i)-[:LOCATED_IN]->({id: $filter.locatedIn}) })
  } END AS total
