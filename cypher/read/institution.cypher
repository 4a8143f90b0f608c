// The institution with this id.
MATCH (it:Institution {id: $id})
