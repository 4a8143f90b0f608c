// The other of a pair.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: self.right})
