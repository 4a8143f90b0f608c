// What do these articles state?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (a:Article {id: anchor})-[:STATES]->(s:Statement)
    WITH *, s.start AS key
    WHERE $page.after IS NULL
      OR ($page.descending AND [key, s.id] < $page.after)
      OR (NOT $page.descending AND [key, s.id] > $page.after)
    RETURN {key: key, id: s.id, item: s {.id, .kind, .quote, .start, .end, .support, .rule, .confidence, .factId, label: 'Statement', article: a {.id, .title, .url, .publishedAt, .updatedAt, .language, .excerpt, .sourceId, label: 'Article'}}}
    ORDER BY CASE WHEN $page.descending THEN [key, s.id] END DESC, [key, s.id]
    LIMIT toInteger($page.limit)
  } AS rows,
  CASE WHEN $counted THEN COUNT {
    MATCH (a:Article {id: anchor})-[:STATES]->(s:Statement)
  } END AS total
