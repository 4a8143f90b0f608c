// Was this very document stored whole, and what became of its entries? Withdrawn are those kept out of it, and those whose article is gone.
MATCH (b:Body {document: $document})
RETURN {
  entries: b.entries,
  quarantined: b.quarantined,
  withdrawn: b.withdrawn + COUNT {
    MATCH (r:Revision)-[:SEEN_IN]->(b)
    WHERE NOT EXISTS { MATCH (a:Article {id: r.article}) }
  }
} AS tally
LIMIT 1
