// By what is this article known again?
MATCH (a:Article {id: $id})
RETURN a.key AS key
