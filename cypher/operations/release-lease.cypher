// Gives the lease back.
MATCH (l:Lease {name: $name, owner: $owner})
DELETE l
