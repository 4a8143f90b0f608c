// Who is party to an agreement, by name.
MATCH (self)<-[it:PARTY_TO]-(party)
WITH *, self AS agreement
ORDER BY party.name, party.id
LIMIT 100
