// Was this very document stored whole, and what became of its entries?
MATCH (b:Body {document: $document})
RETURN {entries: b.entries, quarantined: b.quarantined, withdrawn: b.withdrawn} AS tally
LIMIT 1
