// Regions that are partners, by what they signed together
MATCH partnership = (a:Region)-[p:PARTNER_OF]-(b:Region)
WHERE a.id < b.id
RETURN partnership
ORDER BY size(p.agreementIds) DESC, a.id, b.id
LIMIT 150;
