// Which companies or institutions fit: a condition for each parameter that is given.
MATCH (it:Company|Institution)
WHERE (toLower(it.name) CONTAINS toLower($name) OR any(alias IN it.aliases WHERE toLower(alias) CONTAINS toLower($name)))
  AND EXISTS { (it)-[:LOCATED_IN]->({id: $locatedIn}) }
  AND it.publishers >= $publishers
RETURN it
