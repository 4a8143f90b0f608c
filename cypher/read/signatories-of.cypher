// Who signed an agreement, by name.
MATCH (self)<-[it:SIGNED]-(official)
WITH *, self AS agreement
ORDER BY official.name, official.id
LIMIT 100
