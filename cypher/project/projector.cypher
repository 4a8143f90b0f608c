// Which version of the resolving made the projection?
MATCH (p:Projector {name: 'projector'})
RETURN p.version AS version
