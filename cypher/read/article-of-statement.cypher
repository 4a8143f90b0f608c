// The article that states it.
MATCH (self)<-[:STATES]-(it)
