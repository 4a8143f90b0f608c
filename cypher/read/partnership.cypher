// What two regions have with each other.
MATCH (region:Region {id: $a})-[it:PARTNER_OF]-(partner:Region {id: $b})
