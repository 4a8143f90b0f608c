// What has one of these ids?
UNWIND $anchors AS anchor
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: anchor})
RETURN anchor, [n {.*, label: head(labels(n))}] AS items
UNION ALL
UNWIND $anchors AS anchor
MATCH (a:Article {id: anchor})
RETURN anchor, [a {.id, .title, .url, .publishedAt, .updatedAt, .language, .excerpt, .sourceId, label: 'Article'}] AS items
UNION ALL
UNWIND $anchors AS anchor
MATCH (s:Statement {id: anchor})<-[:STATES]-(a:Article)
RETURN anchor, [s {.id, .kind, .quote, .start, .end, .support, .rule, .confidence, .factId, label: 'Statement', article: a {.id, .title, .url, .publishedAt, .updatedAt, .language, .excerpt, .sourceId, label: 'Article'}}] AS items
