// The agreement with this id.
MATCH (it:Agreement {id: $id})
