// Which files were stored whole.
CREATE INDEX body_document IF NOT EXISTS FOR (n:Body) ON (n.document);
