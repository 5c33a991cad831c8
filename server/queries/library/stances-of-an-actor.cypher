// title: Where does {actor} stand?
// group: Actors
// shows: Every stance of the actor as it was on that day, on plans, points, demands and events.
// reading: >-
//   Only what the actor itself holds; stances of those who represent it stand under their own names. A demand or
//   event can be a target too. What is missing is not recorded.
// parameters:
//   - { name: actor, kind: actor, label: Actor, value: volodymyr-zelensky }
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (actor:Actor:parley {id: $actor})-[holds:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]->(target)
WHERE (holds.from IS NULL OR holds.from <= $asOf) AND (holds.until IS NULL OR holds.until > $asOf)
MATCH (position:Position:parley {id: holds.position})
RETURN position.stance AS stance, position.condition AS condition, target.id AS target_id, target.title AS target_title, position.date AS since,
  position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge, position.summary AS summary
ORDER BY stance, since, target_id
