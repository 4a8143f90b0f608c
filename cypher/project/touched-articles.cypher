// Which articles were read since the last projection?
MATCH (a:Touched)
RETURN a.id AS id
