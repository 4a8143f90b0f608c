// What changed about a thing, its relationships too.
CREATE INDEX change_from IF NOT EXISTS FOR (n:Change) ON (n.from);
CREATE INDEX change_to IF NOT EXISTS FOR (n:Change) ON (n.to);
