// Articles that state the first of these.
MATCH (:Statement {factId: $states[0]})<-[:STATES]-(it)
WITH DISTINCT it
