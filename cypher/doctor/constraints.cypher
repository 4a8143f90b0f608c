// Which constraints are there?
SHOW CONSTRAINTS YIELD name
RETURN name
