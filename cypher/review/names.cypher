// What are these called?
UNWIND $ids AS id
MATCH (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: id})
RETURN n.id AS id, n.name AS name
