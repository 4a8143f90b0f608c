// The meeting with this id.
MATCH (it:Meeting {id: $id})
