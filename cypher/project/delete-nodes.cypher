// Takes away what nobody states any more.
UNWIND $rows AS id
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: id})
DETACH DELETE n
