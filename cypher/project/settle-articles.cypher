// What changed with these articles is recorded.
MATCH (a:Touched)
REMOVE a:Touched
