// Regions that it has agreements with.
MATCH (self)-[it:PARTNER_OF]-(partner)
