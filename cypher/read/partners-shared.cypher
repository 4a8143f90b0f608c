// Regions that have agreements with both of two regions.
MATCH (:Region {id: $a})-[:PARTNER_OF]-(it)-[:PARTNER_OF]-(:Region {id: $b})
