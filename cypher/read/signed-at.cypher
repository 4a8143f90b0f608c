// At which meetings were these agreements signed?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (:Agreement {id: anchor})-[:SIGNED_AT]->(m:Meeting)
    RETURN m {.*, label: 'Meeting'}
    ORDER BY coalesce(m.dateMin, '~'), m.id
    LIMIT 100
  } AS items
