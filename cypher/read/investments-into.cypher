// Investments that go to this region.
MATCH (:Region {id: $destination})<-[:INTO]-(it)
