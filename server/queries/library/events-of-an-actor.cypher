// title: In which events did {actor} have a part, and in what role?
// group: Events
// shows: The actor’s events by date, with its own part in each, and the role where a report gives one.
// reading: >-
//   Listed are events that the reports connect with the actor. Its own part says whether it attended, was only told, or was
//   expected and it was called off, which the event as a whole need not have been. An empty role means that no report names one. Undated events come last.
// parameters:
//   - { name: actor, kind: actor, label: Actor, value: steve-witkoff }
MATCH (actor:Actor:parley {id: $actor})-[took:TOOK_PART]->(event:Event)
RETURN event.date AS date, event.status AS status, event.id AS event_id, event.title AS event_title,
  event.kind AS kind, took.status AS part, took.role AS role,
  event.basis AS basis, CASE WHEN event.hedged = true THEN coalesce(event.hedge, 'appears') END AS hedge
ORDER BY coalesce(event.date, '9999'), event_id
