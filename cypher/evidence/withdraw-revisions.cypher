// Takes sightings out.
UNWIND $ids AS id
MATCH (r:Revision {id: id})
DETACH DELETE r
