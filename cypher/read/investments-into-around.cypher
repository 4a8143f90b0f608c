// Investments that go to this region, or to what lies in it.
MATCH (:Region {id: $destinationAround})<-[:WITHIN*0..6]-()<-[:INTO]-(it)
WITH DISTINCT it
