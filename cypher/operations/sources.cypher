// Which sources were ever read?
MATCH (s:Source)
WHERE s.url IS NOT NULL
RETURN properties(s) AS source
ORDER BY s.id
