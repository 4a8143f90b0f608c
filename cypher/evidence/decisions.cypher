// What was ever decided of who is who?
MATCH (d:Decision)
WHERE d.kind <> 'retract'
RETURN properties(d) AS decision
ORDER BY d.at, d.id
