// All announced totals.
MATCH (it:Claim)
