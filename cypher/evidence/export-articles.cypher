// The articles, for the canonical export.
MATCH (a:Article)
RETURN properties(a) AS article
