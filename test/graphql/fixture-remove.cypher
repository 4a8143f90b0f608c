// Takes away what fixture.cypher made, and nothing else.
MATCH (n) WHERE n.id CONTAINS 'qz-' DETACH DELETE n;
MATCH (c:Change) WHERE c.subject CONTAINS 'qz-' DELETE c;
