// Was any key touched since it was last projected?
MATCH (k:Key {touched: true})
RETURN k.key AS key
LIMIT 1
