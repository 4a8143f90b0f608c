// Investments into one of two partners by who sits in the other.
MATCH (near)-[self]-(far)
MATCH (near)<-[:WITHIN*0..6]-()<-[:LOCATED_IN]-()-[:PLEDGED]->(it)-[:INTO]->()-[:WITHIN*0..6]->(far)
WITH DISTINCT it
