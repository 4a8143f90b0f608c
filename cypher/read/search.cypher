// What has words like these in its name, an alias or its title, the best first.
CALL db.index.fulltext.queryNodes('names', $words, {limit: 1000})
YIELD node AS it, score AS score
WITH it, score
