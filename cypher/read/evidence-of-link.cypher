// Statements that support a link; what only the gazetteer knows has none.
MATCH (it:Statement {factId: CASE self.source WHEN 'gazetteer' THEN null ELSE self.factId END})<-[:STATES]-(article)
