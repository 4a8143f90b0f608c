// Which articles were edited after they were published, and what changed with them?
MATCH (r:Revision)
WITH r.article AS id, count(DISTINCT r.hash) AS contents
WHERE contents > 1
MATCH (a:Article {id: id})
WITH a, contents
ORDER BY coalesce(a.updatedAt, '') DESC, a.id
LIMIT $limit
RETURN a.id AS id, a.title AS title, a.url AS url, a.publishedAt AS publishedAt, a.updatedAt AS updatedAt, contents,
  COLLECT {
    MATCH (c:Change {article: a.id})
    WHERE c.run <> COLLECT { MATCH (d:Change {article: a.id}) RETURN d.run ORDER BY d.seq LIMIT 1 }[0]
    OPTIONAL MATCH (s:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.subject})
    OPTIONAL MATCH (f:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.from})
    OPTIONAL MATCH (t:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: c.to})
    RETURN {change: properties(c), subjectName: s.name, fromName: f.name, toName: t.name, article: a {.id, .title, .url}}
    ORDER BY c.seq
  } AS changes
