// Gives the lease back; its number stays, so that the next taking has another.
MATCH (l:Lease {name: $name, owner: $owner})
REMOVE l.owner, l.expiresAt
