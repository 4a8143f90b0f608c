// The changes after one number up to another.
MATCH (it:Change)
WHERE it.seq > $after AND it.seq <= $upTo
WITH it
ORDER BY it.seq
