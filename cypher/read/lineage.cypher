// Which agreement of a partnership follows which, the earliest first.
UNWIND self.agreementIds AS id
MATCH (later:Agreement {id: id})-[it:FOLLOWS]->(earlier)
WITH *
ORDER BY coalesce(later.dateMin, '~'), later.id, earlier.id
LIMIT 100
