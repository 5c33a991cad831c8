// title: Which provisions of {earlier} have no counterpart in {later}?
// group: Changes
// shows: Provisions of the earlier plan that nothing in the later plan takes up, with how many reports tell of them.
// reading: >-
//   “Without a counterpart” means not mentioned in what is reported of the later plan; nobody says that these were dropped.
//   The revised text rests on a single report, which lists eight terms and two open questions.
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
