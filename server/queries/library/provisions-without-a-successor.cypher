// title: Which provisions of {earlier} have no recorded counterpart in {later}?
// group: Changes
// shows: Provisions of the earlier plan without a counterpart in the later one, with how many reports tell of them.
// reading: >-
//   “Without a counterpart” means that no provision of the later plan is recorded as the same one; nobody says that
//   these were dropped. Another provision of it may be on the same subject, as neutrality is on membership of NATO.
//   Which provisions are counterparts is mostly our reading. Reports may tell of fewer provisions than either plan has;
//   the status says which were inferred or left open in the earlier one.
// parameters:
//   - { name: earlier, kind: plan, label: Earlier plan, value: first-draft }
//   - { name: later, kind: plan, label: Later plan, value: revised-text }
MATCH (:Plan:parley {id: $earlier})<-[:IN_PLAN]-(point:PlanPoint)
WHERE NOT EXISTS { MATCH (point)<-[:SUCCEEDS]-(:PlanPoint)-[:IN_PLAN]->(:Plan {id: $later}) }
MATCH (point)-[:CITES]->(report:Source)
WITH point, count(DISTINCT report) AS reports
RETURN point.id AS point_id, point.title AS point_title, point.status AS status, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, reports
ORDER BY point.order
