// What was read from each source.
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.sourceId);
