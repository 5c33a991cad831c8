// title: Who stands how to {plan} as a whole?
// group: Plans
// shows: The stance of every holder on the plan as a whole on that day, who voiced it, and how it is known.
// reading: >-
//   A stance on the plan is not one on each of its points. Whoever is missing has no recorded stance by that day, which
//   is not a neutral one; “undeclared”: recorded without a declared stance. Where nobody voiced it, no other speaker is
//   recorded: it may rest on the holder’s own words, on what others or the report itself say of the holder, on an
//   author’s inference or on our reading, and the basis says which.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (plan:Plan:parley {id: $plan})<-[holds:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]-(holder:Actor)
WHERE (holds.from IS NULL OR holds.from <= $asOf) AND (holds.until IS NULL OR holds.until > $asOf)
MATCH (position:Position:parley {id: holds.position})
OPTIONAL MATCH (speaker:Actor)-[:VOICED]->(position)
WITH holder, position, speaker ORDER BY speaker.name
RETURN position.stance AS stance, position.condition AS condition, holder.id AS actor_id, holder.name AS actor_name, position.date AS since,
  position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge,
  collect(speaker.name) AS voiced_by, position.id AS position_id, position.summary AS position_title
ORDER BY stance, actor_id
