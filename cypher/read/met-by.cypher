// Whom an official met.
MATCH (self)-[it:MET]-(official)
