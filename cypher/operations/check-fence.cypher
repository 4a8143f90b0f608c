// Is this still the latest taking of the lease? Whoever wants it next waits for this transaction to end.
MATCH (l:Lease {name: $name})
SET l.guard = true
WITH l, l.fence = $fence AS holds
REMOVE l.guard
RETURN holds
