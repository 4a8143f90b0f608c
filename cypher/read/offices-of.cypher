// Offices that an official holds, or that there are in a region, company or institution.
MATCH (self)-[it:HOLDS_OFFICE]-()
WITH it, startNode(it) AS official, endNode(it) AS body, coalesce(it.fromMin, it.firstReported) AS key
