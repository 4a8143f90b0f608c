// How the thing went that is no longer there at this end of a relationship.
MATCH (it:Change {subject: self.to, op: 'removed'})
WHERE it.from IS NULL
WITH it
ORDER BY it.seq DESC
LIMIT 1
