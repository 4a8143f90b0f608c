// What became of the entries of these sources' documents is to be counted again when they are read again.
MATCH (b:Body)
WHERE coalesce(b.source, '') IN $sources
REMOVE b.document
