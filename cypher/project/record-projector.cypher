// Notes which version of the resolving made the projection.
MERGE (p:Projector {name: 'projector'})
SET p.version = $version
