// Who pledged an investment, by name.
MATCH (self)<-[it:PLEDGED]-(investor)
WITH *, self AS investment
ORDER BY investor.name, investor.id
LIMIT 100
