// What has these ids, in their order; a gap where nothing has one.
UNWIND $ids AS id
OPTIONAL MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim|Article|Statement {id: id})
