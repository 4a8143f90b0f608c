// Takes away what fixture.cypher made, and nothing else.
MATCH (n) WHERE n.id CONTAINS 'qz-' DETACH DELETE n;
