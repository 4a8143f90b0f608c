// Takes the lease if it is free, expired or already the owner's.
MERGE (l:Lease {name: $name})
ON CREATE SET l.owner = $owner, l.expiresAt = $expiresAt
SET l.guard = true
WITH l, l.owner = $owner OR l.expiresAt <= $now AS mine
FOREACH (lease IN CASE WHEN mine THEN [l] ELSE [] END | SET lease.owner = $owner, lease.expiresAt = $expiresAt)
REMOVE l.guard
RETURN mine, l.owner AS owner, l.expiresAt AS expiresAt
