// Where an official went, or who came to a region, company or institution.
MATCH (self)-[it:VISITED]-()
WITH it, startNode(it) AS official, endNode(it) AS target
