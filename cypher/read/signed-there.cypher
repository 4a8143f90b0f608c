// Which agreements were signed at these meetings?
UNWIND $anchors AS anchor
RETURN
  anchor,
  COLLECT {
    MATCH (:Meeting {id: anchor})<-[:SIGNED_AT]-(a:Agreement)
    RETURN a {.*, label: 'Agreement'}
    ORDER BY coalesce(a.dateMin, '~'), a.id
    LIMIT 100
  } AS items
