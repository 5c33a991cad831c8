// title: Who backs something on a condition, and on which?
// group: Changes
// shows: Every conditional stance on that day, with its condition.
// reading: >-
//   A conditional stance is not support: it says what would have to be settled or changed first.
// parameters:
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (holder:Actor:parley)-[holds:CONDITIONAL_ON]->(target)
WHERE (holds.from IS NULL OR holds.from <= $asOf) AND (holds.until IS NULL OR holds.until > $asOf)
MATCH (position:Position:parley {id: holds.position})
RETURN holder.id AS actor_id, holder.name AS actor_name, target.id AS target_id, target.title AS target_title,
  position.condition AS condition, position.date AS since, position.basis AS basis,
  CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge
ORDER BY since, actor_id, target_id
