// Offices handed over: one title, one organisation, more than one holder
MATCH succession = (a:Official)-[one:HOLDS_OFFICE]->()<-[other:HOLDS_OFFICE]-(b:Official)
WHERE a.id <> b.id
  AND toLower(one.title) = toLower(other.title)
  AND one.firstReported < other.firstReported
RETURN succession
LIMIT 100;
