// Where articles disagree.
MATCH (it:Conflict)
WHERE ($subject IS NULL OR it.subject = $subject) AND ($property IS NULL OR it.property = $property)
WITH it
ORDER BY it.subject, it.property, it.id
LIMIT $first
