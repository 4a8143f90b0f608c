// The article because of which it changed.
MATCH (it:Article {id: self.article})
