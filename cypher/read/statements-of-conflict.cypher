// What they state; their ids stand between quotation marks in the values, which are JSON.
MATCH (it:Statement)
WHERE it.id IN split(self.values, '"')
WITH it
ORDER BY it.id
