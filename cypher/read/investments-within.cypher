// Investments into a region, or into what lies in it.
MATCH (self)<-[:WITHIN*0..6]-()<-[:INTO]-(it)
WITH DISTINCT it
