// title: Which plans and points have stances both for and against?
// group: Plans
// shows: >-
//   Pairs of one who supports a plan or point, perhaps conditionally, and one who opposes it on that day, each with how
//   it is known.
// reading: >-
//   Few rows are no sign of agreement: the reports give few stances on single points. A point that meets one side’s
//   demand and contradicts the other’s is not contested thereby: a demand is no stance. The questions about demands
//   find such points.
// parameters:
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (supporter:Actor:parley)-[pro:SUPPORTS|CONDITIONAL_ON]->(target)
WHERE (target:PlanPoint OR target:Plan) AND (pro.from IS NULL OR pro.from <= $asOf) AND (pro.until IS NULL OR pro.until > $asOf)
MATCH (opponent:Actor)-[contra:OPPOSES]->(target)
WHERE (contra.from IS NULL OR contra.from <= $asOf) AND (contra.until IS NULL OR contra.until > $asOf)
MATCH (position:Position:parley {id: pro.position})
MATCH (against:Position:parley {id: contra.position})
RETURN target.id AS target_id, target.title AS target_title,
  supporter.id AS supporter_id, supporter.name AS supporter_name, position.stance AS how,
  position.condition AS condition, position.basis AS known_by, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge,
  opponent.id AS opponent_id, opponent.name AS opponent_name, against.basis AS against_known_by,
  CASE WHEN against.hedged = true THEN coalesce(against.hedge, 'appears') END AS against_hedge
ORDER BY target_id, supporter_id, opponent_id
