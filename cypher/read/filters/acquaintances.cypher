// Which acquaintances fit: a condition for each parameter that is given.
MATCH ()-[it:MET]-()
WHERE it.count >= $minCount
RETURN it
