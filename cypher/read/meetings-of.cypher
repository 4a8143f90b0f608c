// Meetings that it took part in, or that were held there.
MATCH (self)-[:ATTENDED|HELD_IN]-(it)
