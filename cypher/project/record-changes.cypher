// Records what became known, changed or is known no longer, numbered in order.
MERGE (p:Projector {name: 'projector'})
SET p.changes = coalesce(p.changes, 0) + size($rows)
WITH p.changes - size($rows) AS before
UNWIND range(1, size($rows)) AS place
WITH before + place AS seq, $rows[place - 1] AS row
CREATE (c:Change)
SET c = row, c.seq = seq
