// What people search by.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Official|Region|Company|Institution|Agreement|Meeting|Investment|Claim|Article) ON EACH [n.name, n.aliases, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// A search straight after may not find it half made.
CALL db.awaitIndexes(300);
