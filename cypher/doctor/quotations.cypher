// Which words does every statement quote, and from which text?
MATCH (a:Article)
RETURN a.id AS id, a.text AS text,
  COLLECT {
    MATCH (a)-[:STATES]->(s:Statement)
    RETURN {id: s.id, quote: s.quote, start: s.start, end: s.end, support: s.support, factId: s.factId}
  } AS statements
