// Judgements that hold, the latest first; never what was retracted.
MATCH (it:Decision)
WHERE it.kind IN ['same', 'different', 'unsure'] AND it.revokedAt IS NULL
WITH it
ORDER BY it.at DESC, it.id
LIMIT $first
