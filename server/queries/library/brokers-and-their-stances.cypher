// title: Where do the brokers of {plan} stand on it?
// group: Brokers
// shows: >-
//   Each broker of the plan with the roles in making it, apart from those in making it known, and the stance that this
//   broker holds on the plan on that day.
// reading: >-
//   An empty stance means that none is recorded, not that the broker is neutral. Who published, leaked or told the
//   press of the plan made it known and need not have made it: the two kinds of role are never counted together, and
//   brokers come by the number of roles in making it. The stance is on the plan as a whole; stances on single points
//   are not counted.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (plan:Plan:parley {id: $plan})<-[brokered:BROKERED]-(broker:Actor)
WHERE brokered.from IS NULL OR brokered.from <= $asOf
MATCH (act:Brokerage:parley {id: brokered.brokerage})
WITH plan, broker, act.family AS family, act.role AS role,
  act.role + ': ' + act.basis + CASE WHEN act.hedged = true THEN ', ' + coalesce(act.hedge, 'appears') ELSE '' END AS known
ORDER BY role, known
WITH plan, broker, collect(DISTINCT CASE WHEN family = 'made' THEN role END) AS made_it,
  collect(DISTINCT CASE WHEN family <> 'made' THEN role END) AS made_it_known, collect(DISTINCT known) AS roles_known_by
OPTIONAL MATCH (broker)-[holds:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]->(plan)
WHERE (holds.from IS NULL OR holds.from <= $asOf) AND (holds.until IS NULL OR holds.until > $asOf)
OPTIONAL MATCH (position:Position:parley {id: holds.position})
RETURN broker.id AS actor_id, broker.name AS actor_name, made_it, made_it_known, roles_known_by, position.stance AS stance,
  position.condition AS condition, position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge,
  position.date AS since,
  position.id AS position_id, position.summary AS position_title
ORDER BY size(made_it) DESC, actor_id
