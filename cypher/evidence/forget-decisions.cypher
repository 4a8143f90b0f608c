// Takes away decisions that name somebody who was retracted.
UNWIND $ids AS id
MATCH (d:Decision {id: id})
DELETE d
