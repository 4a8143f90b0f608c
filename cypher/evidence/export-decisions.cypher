// The decisions that hold, for the canonical export.
MATCH (d:Decision)
WHERE d.revokedAt IS NULL
RETURN d {.*, applied: null} AS decision
