// Notes that all of a document is stored, and what became of its entries.
MATCH (b:Body {id: $id})
SET b.complete = true, b.document = $document, b.entries = $entries, b.quarantined = $quarantined, b.withdrawn = $withdrawn
