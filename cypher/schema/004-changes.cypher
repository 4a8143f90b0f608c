// What changed when, and where the ids of what was one node lead.
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:Former) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_subject IF NOT EXISTS FOR (n:Change) ON (n.subject);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
CREATE INDEX change_article IF NOT EXISTS FOR (n:Change) ON (n.article);
CREATE INDEX former_via IF NOT EXISTS FOR (n:Former) ON (n.via);
CREATE INDEX statement_own IF NOT EXISTS FOR (n:Statement) ON (n.ownId);
