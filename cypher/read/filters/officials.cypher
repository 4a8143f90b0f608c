// Which officials fit: a condition for each parameter that is given.
MATCH (it:Official)
WHERE (toLower(it.name) CONTAINS toLower($name) OR any(alias IN it.aliases WHERE toLower(alias) CONTAINS toLower($name)))
  AND EXISTS { (it)-[held:HOLDS_OFFICE]->(body) WHERE ($office.of IS NULL OR body.id = $office.of) AND ($office.title IS NULL OR toLower(held.title) CONTAINS toLower($office.title)) AND ($office.from IS NULL OR (coalesce(held.fromMin, held.firstReported) <= $office.to AND coalesce(held.toMax, $office.from) >= $office.from)) }
  AND it.publishers >= $publishers
RETURN it
