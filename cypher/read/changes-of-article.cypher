// What changed because of an article.
MATCH (it:Change {article: self.id})
