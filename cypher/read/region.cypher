// The region with this id.
MATCH (it:Region {id: $id})
