// Regions that it has agreements with.
MATCH (self)-[it:PARTNER_OF]-(partner)
WITH it, partner, self AS region
