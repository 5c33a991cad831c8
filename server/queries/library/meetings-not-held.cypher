// title: Which meetings, talks and visits were cancelled, on hold, planned or still possible?
// group: Events
// shows: >-
//   Meetings, summits, talks and visits that the reports do not have as held, by state and date, with who is named for
//   each.
// reading: >-
//   The state is as the reports had it: what was planned may have taken place since. What was only possible stands here
//   unless it is dated on or before the day asked for, since it may have been held. Whoever is listed was to take part,
//   offered it, or had a part in calling it off. Telephone calls, presentations and agreements are left out.
// parameters:
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (event:Event:parley)
WHERE event.status <> 'held' AND event.kind IN ['meeting', 'summit', 'talks', 'visit']
  AND (event.status <> 'possible' OR event.date IS NULL OR event.date > $asOf)
OPTIONAL MATCH (event)<-[part:TOOK_PART]-(actor:Actor)
WHERE part.status <> 'informed'
WITH event, actor ORDER BY actor.name
RETURN event.status AS status, event.date AS date, event.id AS event_id, event.title AS event_title,
  event.place AS place, event.basis AS basis, CASE WHEN event.hedged = true THEN coalesce(event.hedge, 'appears') END AS hedge, collect(actor.name) AS named_for_it
ORDER BY status, coalesce(date, '9999'), event_id
