// What was read and is not projected yet?
MATCH (k:Key {touched: true})
RETURN k.key AS what
LIMIT $limit
