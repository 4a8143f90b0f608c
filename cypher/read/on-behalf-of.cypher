// For whom an agreement was signed.
MATCH (it:Region|Company|Institution {id: self.onBehalfOf})
