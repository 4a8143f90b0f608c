// The investment with this id.
MATCH (it:Investment {id: $id})
