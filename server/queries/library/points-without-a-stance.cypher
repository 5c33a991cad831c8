// title: On which points of {plan} is no stance recorded?
// group: Points
// shows: Points on which nobody’s position is recorded, and how many demands they answer all the same.
// reading: >-
//   Silence is the absence of a position, never a neutral one. A number of demands says how many the point meets,
//   partly meets or contradicts, which is nobody’s stance on it.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)
WHERE NOT EXISTS { MATCH (point)<-[:ABOUT]-(:Position) }
OPTIONAL MATCH (point)-[answers:MEETS|PARTLY_MEETS|CONTRADICTS]->(demand:Demand)
WITH point, count(DISTINCT demand) AS demands
RETURN point.id AS point_id, point.title AS point_title, point.status AS status, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, demands
ORDER BY point.order
