// Which agreements are there?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (a:Agreement)
    WHERE ($filter.kind IS NULL OR a.kind IN $filter.kind)
      AND ($filter.status IS NULL OR a.status IN $filter.status)
      AND ($filter.from IS NULL OR a.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR a.dateMin <= $filter.to)
      AND ($filter.name IS NULL OR toLower(a.name) CONTAINS toLower($filter.name))
      AND ($filter.field IS NULL OR any(field IN a.fields WHERE toLower(field) CONTAINS toLower($filter.field)))
      AND ($filter.publishers IS NULL OR a.publishers >= $filter.publishers)
      AND all(id IN $filter.party WHERE EXISTS { (a)<-[:PARTY_TO]-({id: id}) })
      AND all(id IN $filter.signatory WHERE EXISTS { (a)<-[:SIGNED]-({id: id}) })
    WITH *, CASE $page.by WHEN 'DATE' THEN coalesce(a.dateMin, $page.missing) ELSE a.articles END AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, a.id] < $page.after)
      OR (NOT $page.descending AND [key, a.id] > $page.after)
    RETURN {key: key, id: a.id, item: a {.*, label: 'Agreement'}}
    ORDER BY CASE WHEN $page.descending THEN [key, a.id] END DESC, [key, a.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (a:Agreement)
    WHERE ($filter.kind IS NULL OR a.kind IN $filter.kind)
      AND ($filter.status IS NULL OR a.status IN $filter.status)
      AND ($filter.from IS NULL OR a.dateMax >= $filter.from)
      AND ($filter.to IS NULL OR a.dateMin <= $filter.to)
      AND ($filter.name IS NULL OR toLower(a.name) CONTAINS toLower($filter.name))
      AND ($filter.field IS NULL OR any(field IN a.fields WHERE toLower(field) CONTAINS toLower($filter.field)))
      AND ($filter.publishers IS NULL OR a.publishers >= $filter.publishers)
      AND all(id IN $filter.party WHERE EXISTS { (a)<-[:PARTY_TO]-({id: id}) })
      AND all(id IN $filter.signatory WHERE EXISTS { (a)<-[:SIGNED]-({id: id}) })
  } END AS total
