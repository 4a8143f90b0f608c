// Who came to a region, or to what lies in it or belongs to it.
MATCH (self)<-[:WITHIN|LOCATED_IN|PART_OF*0..6]-(target)<-[it:VISITED]-(official)
WITH DISTINCT it, official, target
