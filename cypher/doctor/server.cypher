// Which Neo4j is this?
CALL dbms.components() YIELD name, versions, edition
RETURN name + ' ' + versions[0] + ' ' + edition AS server
LIMIT 1
