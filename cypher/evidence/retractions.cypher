// What was ever retracted?
MATCH (d:Decision {kind: 'retract'})
RETURN properties(d) AS decision
ORDER BY d.at, d.id
