// title: Who met whom from {from} to {until}?
// group: Events
// shows: >-
//   Each two who both attended one meeting, summit, talks or visit that was held in that time, with when and where,
//   and how often where one report tells of several.
// reading: >-
//   A date that names only a month or a year counts as its first day; meetings that nobody dates are left out. Who
//   speaks for another, or is a member of it, comes with it and is not said to meet it, unless the two met alone.
//   Telephone calls are no meetings. What was planned, possible, on hold or called off is in a question of its own.
// parameters:
//   - { name: from, kind: day, label: From, value: '2025-11-01' }
//   - { name: until, kind: day, label: Until, value: '2025-11-26' }
MATCH (event:Event:parley {status: 'held'})
WHERE event.kind IN ['meeting', 'summit', 'talks', 'visit'] AND event.date IS NOT NULL
WITH event, left(event.date + '-01-01', 10) AS day, COUNT { MATCH (event)<-[:TOOK_PART]-(:Actor) } AS parts
WHERE day >= $from AND day <= $until
MATCH (one:Actor)-[:TOOK_PART {status: 'attended'}]->(event)<-[:TOOK_PART {status: 'attended'}]-(other:Actor)
WHERE one.id < other.id
  AND (parts = 2 AND event.kind <> 'visit'
    OR NOT EXISTS { MATCH (one)-[:REPRESENTS|MEMBER_OF*1..6]->(other) }
      AND NOT EXISTS { MATCH (other)-[:REPRESENTS|MEMBER_OF*1..6]->(one) })
RETURN DISTINCT event.date AS date, one.id AS one_id, one.name AS one_name, other.id AS other_id, other.name AS other_name,
  event.id AS event_id, event.title AS event_title, event.place AS place, coalesce(event.times, 1) AS times,
  event.basis AS basis, CASE WHEN event.hedged = true THEN coalesce(event.hedge, 'appears') END AS hedge
ORDER BY date, event_id, one_id, other_id
