// The article with this id.
MATCH (it:Article {id: $id})
