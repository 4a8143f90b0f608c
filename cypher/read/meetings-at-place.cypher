// Meetings held at this place.
MATCH (:Region|Company|Institution {id: $place})<-[:HELD_IN]-(it)
