// Which officials are there?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (o:Official)
    WHERE ($filter.name IS NULL OR toLower(o.name) CONTAINS toLower($filter.name) OR any(alias IN o.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.officeOf IS NULL OR EXISTS { (o)-[:HOLDS_OFFICE]->({id: $filter.officeOf}) })
      AND ($filter.title IS NULL OR EXISTS { (o)-[held:HOLDS_OFFICE]->() WHERE toLower(held.title) CONTAINS toLower($filter.title) })
    WITH *, CASE $page.by WHEN 'NAME' THEN o.name ELSE o.articles END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, o.id] < $page.after)
      OR (NOT $page.descending AND [key, o.id] > $page.after)
    RETURN {key: key, id: o.id, item: o {.*, label: 'Official'}}
    ORDER BY CASE WHEN $page.descending THEN [key, o.id] END DESC, [key, o.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (o:Official)
    WHERE ($filter.name IS NULL OR toLower(o.name) CONTAINS toLower($filter.name) OR any(alias IN o.aliases WHERE toLower(alias) CONTAINS toLower($filter.name)))
      AND ($filter.officeOf IS NULL OR EXISTS { (o)-[:HOLDS_OFFICE]->({id: $filter.officeOf}) })
      AND ($filter.title IS NULL OR EXISTS { (o)-[held:HOLDS_OFFICE]->() WHERE toLower(held.title) CONTAINS toLower($filter.title) })
  } END AS total
