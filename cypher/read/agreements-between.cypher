// The agreements that a partnership is concluded from, the earliest first.
UNWIND self.agreementIds[..100] AS id
MATCH (it:Agreement {id: id})
WITH *
ORDER BY coalesce(it.dateMin, '~'), it.id
