// All regions.
MATCH (it:Region)
