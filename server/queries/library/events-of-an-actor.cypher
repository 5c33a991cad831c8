// title: In which events did {actor} have a part, and in what role?
// group: Events
// shows: The actor’s events by date, with the role in each where a report gives one.
// reading: >-
//   Listed are events that the reports connect with the actor, also those that were cancelled or are still to come; the
//   state says so. An empty role means that the report names none. Undated events come last.
// parameters:
//   - { name: actor, kind: actor, label: Actor, value: steve-witkoff }
MATCH (actor:Actor:parley {id: $actor})-[took:TOOK_PART]->(event:Event)
RETURN event.date AS date, event.status AS status, event.id AS event_id, event.title AS event_title,
  event.kind AS kind, took.role AS role
ORDER BY coalesce(event.date, '9999'), event_id
