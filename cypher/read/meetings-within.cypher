// Meetings held in a region, or at what lies in it or belongs to it.
MATCH (self)<-[:WITHIN|LOCATED_IN|PART_OF*0..6]-()<-[:HELD_IN]-(it)
WITH DISTINCT it
