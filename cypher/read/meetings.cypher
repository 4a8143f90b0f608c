// All meetings.
MATCH (it:Meeting)
