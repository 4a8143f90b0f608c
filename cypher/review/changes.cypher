// What was added, changed or removed, and because of which article?
MATCH (c:Change)
WHERE c.seq > $after AND c.at >= $since AND ($article IS NULL OR c.article = $article)
WITH c
ORDER BY c.seq
LIMIT $limit
OPTIONAL MATCH (s:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.subject})
OPTIONAL MATCH (f:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.from})
OPTIONAL MATCH (t:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.to})
OPTIONAL MATCH (a:Article {id: c.article})
RETURN properties(c) AS change, s.name AS subjectName, f.name AS fromName, t.name AS toName,
  CASE WHEN a IS NULL THEN null ELSE a {.id, .title, .url} END AS article
ORDER BY c.seq
