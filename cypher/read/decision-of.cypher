// The judgement that left a pair open.
MATCH (it:Decision {id: self.decision})
WHERE it.kind IN ['same', 'different', 'unsure'] AND it.revokedAt IS NULL
