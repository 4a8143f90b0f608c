// What is the whole text of these articles?
UNWIND $anchors AS anchor
MATCH (a:Article {id: anchor})
RETURN anchor, [a.text] AS items
