// The region that speaks in a source.
MATCH (it:Region {id: 'region:' + self['side']})
