// title: Who speaks for {actor}?
// group: Actors
// shows: A picture of everyone who represents the actor, directly or over up to three steps, as an aide of its president does.
// reading: >-
//   To represent is not to agree: whoever speaks for a side may hold a stance of their own. Bodies that merely belong to it
//   are left out. Somebody may be reached in two ways, and then has two rows in the table.
// form: graph
// parameters:
//   - { name: actor, kind: actor, label: Side, value: ukraine }
MATCH path = (side:Actor:parley {id: $actor})<-[:REPRESENTS*1..3]-(speaker:Actor)
RETURN speaker.id AS actor_id, speaker.name AS actor_name, length(path) AS steps, path
ORDER BY steps, actor_id
