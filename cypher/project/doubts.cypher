// Which pairs are to be reviewed, and which values disagree?
MATCH (n:Candidate|Conflict)
RETURN labels(n)[0] AS label, properties(n) AS properties
