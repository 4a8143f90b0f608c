// Takes away a source with all it showed.
MATCH (s:Source {id: $source})
OPTIONAL MATCH (b:Body {source: $source})
OPTIONAL MATCH (r:Revision|Deletion)-[:SEEN_IN]->(b)
DETACH DELETE s, b, r
