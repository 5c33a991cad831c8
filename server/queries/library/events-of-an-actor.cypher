// title: In which events did {actor} have a part, and in what role?
// group: Events
// shows: The events in which the actor had a part, by date, with the role where a report gives one.
// reading: >-
//   Only who attended had a part. Events of which the actor was only told, that were called off for the actor, are yet
//   to come or were only possible are left out. An empty role means that none is recorded. Undated events come last.
// parameters:
//   - { name: actor, kind: actor, label: Actor, value: steve-witkoff }
MATCH (actor:Actor:parley {id: $actor})-[took:TOOK_PART {status: 'attended'}]->(event:Event)
RETURN event.date AS date, event.status AS status, event.id AS event_id, event.title AS event_title,
  event.kind AS kind, took.role AS role,
  event.basis AS basis, CASE WHEN event.hedged = true THEN coalesce(event.hedge, 'appears') END AS hedge
ORDER BY coalesce(event.date, '9999'), event_id
