// Which changes fit: a condition for each parameter that is given.
MATCH (it:Change)
WHERE it.at >= $since
  AND (it.subject = $subject OR it.from = $subject OR it.to = $subject)
  AND it.article = $article
RETURN it
