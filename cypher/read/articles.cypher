// Which articles were read?
RETURN
  null AS anchor,
  COLLECT {
    MATCH (a:Article)
    WHERE ($filter.title IS NULL OR toLower(a.title) CONTAINS toLower($filter.title))
      AND ($filter.source IS NULL OR a.sourceId IN $filter.source)
      AND ($filter.language IS NULL OR a.language IN $filter.language)
      AND ($filter.from IS NULL OR left(a.publishedAt, 10) >= $filter.from)
      AND ($filter.to IS NULL OR left(a.publishedAt, 10) <= $filter.to)
      AND all(id IN $filter.states WHERE EXISTS { (a)-[:STATES]->(:Statement {factId: id}) })
    WITH *, coalesce(a.publishedAt, $page.missing) AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, a.id] < $page.after)
      OR (NOT $page.descending AND [key, a.id] > $page.after)
    RETURN {key: key, id: a.id, item: a {.id, .title, .url, .publishedAt, .updatedAt, .language, .excerpt, .sourceId, label: 'Article'}}
    ORDER BY CASE WHEN $page.descending THEN [key, a.id] END DESC, [key, a.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (a:Article)
    WHERE ($filter.title IS NULL OR toLower(a.title) CONTAINS toLower($filter.title))
      AND ($filter.source IS NULL OR a.sourceId IN $filter.source)
      AND ($filter.language IS NULL OR a.language IN $filter.language)
      AND ($filter.from IS NULL OR left(a.publishedAt, 10) >= $filter.from)
      AND ($filter.to IS NULL OR left(a.publishedAt, 10) <= $filter.to)
      AND all(id IN $filter.states WHERE EXISTS { (a)-[:STATES]->(:Statement {factId: id}) })
  } END AS total
