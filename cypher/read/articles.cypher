// All articles.
MATCH (it:Article)
