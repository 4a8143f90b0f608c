// Takes the lease if it is free, expired or already the owner's; every taking has the next number.
MERGE (l:Lease {name: $name})
SET l.guard = true
WITH l, coalesce(l.owner = $owner, false) AS held
WITH l, held, held OR coalesce(l.expiresAt <= $now, true) AS mine
FOREACH (lease IN CASE WHEN mine THEN [l] ELSE [] END |
  SET lease.owner = $owner, lease.expiresAt = $expiresAt,
    lease.fence = coalesce(lease.fence, 0) + CASE WHEN held THEN 0 ELSE 1 END
)
REMOVE l.guard
RETURN mine, l.owner AS owner, l.expiresAt AS expiresAt, l.fence AS fence
