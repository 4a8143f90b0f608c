// All agreements.
MATCH (it:Agreement)
