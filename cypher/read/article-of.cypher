// The earliest article that states it.
MATCH (it:Article {id: self.articleId})
