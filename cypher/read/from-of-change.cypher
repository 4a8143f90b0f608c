// Where the relationship that changed begins.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: self.from})
