// All changes.
MATCH (it:Change)
