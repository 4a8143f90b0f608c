// What was taken back, by its source or by a decision.
CREATE CONSTRAINT deletion_id IF NOT EXISTS FOR (n:Deletion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX deletion_entry IF NOT EXISTS FOR (n:Deletion) ON (n.entryId);
CREATE INDEX revision_entry IF NOT EXISTS FOR (n:Revision) ON (n.entryId);
