// Who publishes an article's source.
MATCH (it:Source {id: self.sourceId})
