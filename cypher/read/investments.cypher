// All investments.
MATCH (it:Investment)
