// title: Which provisions of {later} have no counterpart in {earlier}?
// group: Changes
// shows: Provisions of the later plan that take up nothing of the earlier one.
// reading: >-
//   New here means new as far as the reports go: the earlier plan has more points than they tell of, and one of those may
//   have said the same.
// parameters:
//   - { name: earlier, kind: plan, label: Earlier plan, value: first-draft }
//   - { name: later, kind: plan, label: Later plan, value: revised-text }
MATCH (:Plan:parley {id: $later})<-[:IN_PLAN]-(point:PlanPoint)
WHERE NOT EXISTS { MATCH (point)-[:SUCCEEDS]->(:PlanPoint)-[:IN_PLAN]->(:Plan {id: $earlier}) }
RETURN point.id AS point_id, point.title AS point_title, point.text AS text, point.status AS status,
  point.basis AS basis, CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge
ORDER BY point.order
