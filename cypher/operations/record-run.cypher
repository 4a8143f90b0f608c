// Keeps what a run did.
MERGE (r:Run {id: $id})
SET r = $run
