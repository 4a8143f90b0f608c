// Who took part in a meeting: those who speak for a side first, then by name.
MATCH (self)<-[it:ATTENDED]-(official)
WITH *, self AS meeting
ORDER BY it.role DESC, official.name, official.id
LIMIT 100
