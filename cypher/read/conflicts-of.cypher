// Where articles disagree about it.
MATCH (it:Conflict {subject: self.id})
WITH it
ORDER BY it.property, it.id
