// All institutions.
MATCH (it:Institution)
