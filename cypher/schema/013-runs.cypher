// What a run or a decision changed.
CREATE INDEX change_run IF NOT EXISTS FOR (n:Change) ON (n.run);
