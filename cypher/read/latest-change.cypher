// The last change.
MATCH (it:Change)
WHERE it.seq IS NOT NULL
WITH it
ORDER BY it.seq DESC
LIMIT 1
