// How much was read, from whom, and when?
CALL () {
  MATCH (a:Article)
  RETURN count(a) AS articles, min(a.publishedAt) AS publishedFrom, max(a.publishedAt) AS publishedTo
}
CALL () {
  MATCH (source:Source)
  RETURN count(source) AS sources, count(DISTINCT source.publisher) AS publishers
}
CALL () {
  MATCH (run:Run)
  RETURN max(run.startedAt) AS lastRunAt
}
RETURN
  articles,
  publishedFrom,
  publishedTo,
  sources,
  publishers,
  lastRunAt,
  COUNT { MATCH (:Statement) } AS statements,
  COUNT { MATCH (s:Statement) WHERE s.factId IS NULL } AS unresolvedStatements,
  COUNT { MATCH (:Official) } AS officials,
  COUNT { MATCH (:Region) } AS regions,
  COUNT { MATCH (:Company) } AS companies,
  COUNT { MATCH (:Institution) } AS institutions,
  COUNT { MATCH (:Agreement) } AS agreements,
  COUNT { MATCH (:Meeting) } AS meetings,
  COUNT { MATCH (:Investment) } AS investments,
  COLLECT {
    MATCH (a:Article)
    WHERE NOT a.language STARTS WITH 'en'
    WITH a.language AS language, count(a) AS unread
    RETURN {language: language, articles: unread}
    ORDER BY language
  } AS unreadLanguages
