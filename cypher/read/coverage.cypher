// How much was read, from whom, and when.
CALL () {
  MATCH (article:Article)
  RETURN count(article) AS articles, min(article.publishedAt) AS publishedFrom, max(article.publishedAt) AS publishedTo
}
CALL () {
  MATCH (source:Source)
  RETURN count(source) AS sources, count(DISTINCT source.publisher) AS publishers
}
CALL () {
  MATCH (unread:Article)
  WHERE NOT unread.language STARTS WITH 'en'
  WITH unread.language AS language, count(unread) AS number
  ORDER BY language
  RETURN collect({language: language, articles: number}) AS unreadLanguages
}
WITH {
  articles: articles,
  publishedFrom: publishedFrom,
  publishedTo: publishedTo,
  sourceCount: sources,
  publishers: publishers,
  unreadLanguages: unreadLanguages,
  statements: COUNT { MATCH (:Statement) },
  unresolvedStatements: COUNT { MATCH (statement:Statement) WHERE statement.factId IS NULL },
  officials: COUNT { MATCH (:Official) },
  regions: COUNT { MATCH (:Region) },
  companies: COUNT { MATCH (:Company) },
  institutions: COUNT { MATCH (:Institution) },
  agreements: COUNT { MATCH (:Agreement) },
  meetings: COUNT { MATCH (:Meeting) },
  investments: COUNT { MATCH (:Investment) }
} AS it
