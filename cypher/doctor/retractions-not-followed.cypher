// Which retractions have not been followed yet?
MATCH (d:Decision {kind: 'retract', applied: false})
WHERE d.revokedAt IS NULL
RETURN d.id AS what
LIMIT $limit
