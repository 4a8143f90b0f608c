// Who publishes these sources?
UNWIND $anchors AS anchor
MATCH (source:Source {id: anchor})
RETURN anchor, [source.publisher] AS items
