// Which nodes quote an article that is not there?
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim)
WHERE n.articleId IS NOT NULL AND NOT EXISTS { MATCH (:Article {id: n.articleId}) }
RETURN head(labels(n)) + ' ' + n.id AS what
LIMIT $limit
