// How much does the graph hold?
RETURN COUNT { (:Article) } AS articles, COUNT { (:Statement) } AS statements,
  COUNT { (:Official) } AS officials, COUNT { (:Region) } AS regions, COUNT { (:Company) } AS companies,
  COUNT { (:Institution) } AS institutions, COUNT { (:Agreement) } AS agreements, COUNT { (:Meeting) } AS meetings,
  COUNT { (:Investment) } AS investments
