// What is known of a source?
MATCH (s:Source {id: $source})
RETURN properties(s) AS source
