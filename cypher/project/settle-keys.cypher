// Everything touched is projected; a key that no statement bears any more goes.
MATCH (k:Key {touched: true})
SET k.touched = false
WITH k
WHERE NOT EXISTS { (k)<-[:BEARS]-() }
DETACH DELETE k
