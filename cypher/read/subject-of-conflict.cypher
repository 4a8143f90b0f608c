// What articles disagree about.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: self.subject})
