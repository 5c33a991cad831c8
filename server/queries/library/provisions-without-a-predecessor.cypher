// title: Which provisions of {later} have no recorded counterpart in {earlier}?
// group: Changes
// shows: Provisions of the later plan that are recorded as taking up nothing of the earlier one.
// reading: >-
//   New here means that no provision of the earlier plan is recorded as the same one. One may be on the same subject,
//   and the earlier plan may have more points than the reports tell of. Which provisions are counterparts is mostly our
//   reading.
// parameters:
//   - { name: earlier, kind: plan, label: Earlier plan, value: first-draft }
//   - { name: later, kind: plan, label: Later plan, value: revised-text }
MATCH (:Plan:parley {id: $later})<-[:IN_PLAN]-(point:PlanPoint)
WHERE NOT EXISTS { MATCH (point)-[:SUCCEEDS]->(:PlanPoint)-[:IN_PLAN]->(:Plan {id: $earlier}) }
RETURN point.id AS point_id, point.title AS point_title, point.text AS text, point.status AS status,
  point.basis AS basis, CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge
ORDER BY point.order
