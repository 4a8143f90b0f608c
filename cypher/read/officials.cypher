// All officials.
MATCH (it:Official)
