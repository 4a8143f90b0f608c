// Pairs to review and values that disagree.
CREATE CONSTRAINT candidate_id IF NOT EXISTS FOR (n:Candidate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE INDEX candidate_score IF NOT EXISTS FOR (n:Candidate) ON (n.score);
CREATE INDEX conflict_subject IF NOT EXISTS FOR (n:Conflict) ON (n.subject);
