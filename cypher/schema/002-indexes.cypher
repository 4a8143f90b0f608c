// What the API filters and orders by, and how evidence finds the fact it supports.
CREATE INDEX statement_fact IF NOT EXISTS FOR (n:Statement) ON (n.factId);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name, n.id);
CREATE INDEX official_key IF NOT EXISTS FOR (n:Official) ON (n.nameKey);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name, n.id);
CREATE INDEX company_name IF NOT EXISTS FOR (n:Company) ON (n.name, n.id);
CREATE INDEX institution_name IF NOT EXISTS FOR (n:Institution) ON (n.name, n.id);
CREATE INDEX agreement_date IF NOT EXISTS FOR (n:Agreement) ON (n.dateMin, n.id);
CREATE INDEX agreement_kind IF NOT EXISTS FOR (n:Agreement) ON (n.kind);
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.dateMin, n.id);
CREATE INDEX investment_date IF NOT EXISTS FOR (n:Investment) ON (n.dateMin, n.id);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt, n.id);
CREATE INDEX revision_article IF NOT EXISTS FOR (n:Revision) ON (n.article);
CREATE INDEX key_touched IF NOT EXISTS FOR (n:Key) ON (n.touched);
CREATE INDEX run_started IF NOT EXISTS FOR (n:Run) ON (n.startedAt);
