// Ends a decision: statements it kept out are read anew, sources are asked for everything once more, documents are parsed again.
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
CALL (d) {
  WITH d WHERE d.kind = 'retract'
  MATCH (b:Body)
  REMOVE b.document
}
RETURN d.id AS id
