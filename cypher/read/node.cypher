// What has this id, of whatever kind.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim|Article|Statement {id: $id})
