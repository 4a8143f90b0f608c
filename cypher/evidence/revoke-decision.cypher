// Ends a decision: statements it kept out are read anew, and sources are asked for everything once more.
MATCH (d:Decision {id: $id})
WHERE d.revokedAt IS NULL
SET d.revokedAt = $at
WITH d
CALL (d) {
  WITH d WHERE d.kind = 'retract'
  MATCH (a:Article)
  WHERE $id IN coalesce(a.withheldBy, [])
  SET a.reader = ''
}
CALL (d) {
  WITH d WHERE d.kind = 'retract'
  MATCH (s:Source)
  REMOVE s.etag, s.lastModified
}
RETURN d.id AS id
