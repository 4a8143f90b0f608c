// Which officials fit: a condition for each parameter that is given.
MATCH (it:Official)
WHERE (toLower(it.name) CONTAINS toLower($name) OR any(alias IN it.aliases WHERE toLower(alias) CONTAINS toLower($name)))
  AND EXISTS { (it)-[:HOLDS_OFFICE]->({id: $officeOf}) }
  AND EXISTS { (it)-[held:HOLDS_OFFICE]->() WHERE toLower(held.title) CONTAINS toLower($title) }
RETURN it
