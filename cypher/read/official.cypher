// The official with this id.
MATCH (it:Official {id: $id})
