// Where the relationship that changed ends.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: self.to})
