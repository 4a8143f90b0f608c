// The links of a shortest chain between two things; of several, the first by what it leads over.
MATCH (first:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: $from})
MATCH (last:Official|Region|Company|Institution|Agreement|Meeting|Investment {id: $to})
WHERE first <> last
MATCH chain = allShortestPaths((first)-[:HOLDS_OFFICE|PARTY_TO|SIGNED|ATTENDED|HELD_IN|SIGNED_AT|VISITED|PLEDGED|INTO|LOCATED_IN|PART_OF|WITHIN*..8]-(last))
WHERE all(link IN relationships(chain) WHERE type(link) IN $through AND NOT coalesce(link.status, '') IN $without)
  AND none(node IN nodes(chain) WHERE coalesce(node.status, '') IN $without AND node <> first AND node <> last)
WITH chain
LIMIT 1000
WHERE length(chain) <= $most
WITH relationships(chain) AS links, reduce(key = '', node IN nodes(chain) | key + node.id + ' ') AS way
ORDER BY way, reduce(key = '', link IN links | key + type(link) + ' ' + coalesce(link.factId, '') + ' ')
LIMIT 1
UNWIND links AS it
WITH it, startNode(it) AS from, endNode(it) AS to, type(it) AS kind
