// Which indexes are there, and ready?
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
