// The meetings that an acquaintance is concluded from, the earliest first.
UNWIND self.meetingIds AS id
MATCH (it:Meeting {id: id})
WITH *
ORDER BY coalesce(it.dateMin, '~'), it.id
LIMIT 100
