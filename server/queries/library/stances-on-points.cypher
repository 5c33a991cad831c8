// title: Who takes a stance on single points of {plan}, and which?
// group: Points
// shows: >-
//   Every stance on a single point of the plan as it was on that day, as a matrix of the actors and points that have
//   one.
// reading: >-
//   Points without any stance have no column, and actors without one no row: which points those are is a question of
//   its own. An empty cell is silence: no stance of that actor on that point is recorded. It is not a neutral stance,
//   and not what the actor holds on the plan as a whole. “undeclared”: recorded without a declared stance.
// form: matrix
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)
MATCH (point)<-[holds:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]-(holder:Actor)
WHERE (holds.from IS NULL OR holds.from <= $asOf) AND (holds.until IS NULL OR holds.until > $asOf)
MATCH (position:Position:parley {id: holds.position})
RETURN holder.id AS actor_id, holder.name AS actor, point.id AS target_id, point.title AS target,
  position.stance AS stance, position.condition AS condition, position.basis AS basis,
  CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge
ORDER BY point.order, actor_id
