// The thing that changed, where it is still there; a relationship is none.
MATCH (it:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim {id: self.subject})
WHERE self.from IS NULL
