// Investments that it pledged, or that go there.
MATCH (self)-[:PLEDGED|INTO]-(it)
