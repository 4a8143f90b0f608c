// The run that began last.
MATCH (it:Run)
WHERE it.startedAt IS NOT NULL
WITH it
ORDER BY it.startedAt DESC, it.id
LIMIT 1
