// Which of the found fit.
MATCH (it)
WHERE head(labels(it)) IN $types
RETURN it
