// The one of a pair.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: self.left})
