// The company with this id.
MATCH (it:Company {id: $id})
