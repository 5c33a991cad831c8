// title: Which meetings were cancelled, on hold, planned or only possible?
// group: Events
// shows: Meetings, visits and agreements that had not come about, by state and date, with who was expected.
// reading: >-
//   The state is as the reports had it: what was planned may have taken place since. Whoever is listed was expected, or
//   had a part in calling it off.
MATCH (event:Event:parley)
WHERE event.status <> 'held'
OPTIONAL MATCH (event)<-[part:TOOK_PART]-(actor:Actor)
WHERE part.status <> 'informed'
WITH event, actor ORDER BY actor.name
RETURN event.status AS status, event.date AS date, event.id AS event_id, event.title AS event_title,
  event.place AS place, event.basis AS basis, CASE WHEN event.hedged = true THEN coalesce(event.hedge, 'appears') END AS hedge, collect(actor.name) AS expected
ORDER BY status, coalesce(date, '9999'), event_id
