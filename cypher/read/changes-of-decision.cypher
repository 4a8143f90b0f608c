// What changed when a decision was made.
MATCH (it:Change {run: self.id})
