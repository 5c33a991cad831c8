// title: What do the plans say on the issue {issue}?
// group: Plans
// shows: The provisions on one subject, by the date of the plan, and what each takes up from before.
// reading: >-
//   An issue makes provisions comparable; it does not say that one grew out of the other. Where takes_up is filled, the
//   provision is recorded as that earlier one again, and takes_up_known_by says how that is known, with its hedge;
//   mostly it is our reading. A plan without a recorded provision on the issue is missing.
// parameters:
//   - { name: issue, kind: issue, label: Issue, value: issue-armed-forces }
MATCH (issue:Issue:parley {id: $issue})<-[:ON_ISSUE]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan)
OPTIONAL MATCH (point)-[succeeds:SUCCEEDS]->(before:PlanPoint)
WITH plan, point, succeeds, before ORDER BY before.title
WITH plan, point, collect(before.title) AS takes_up, collect(DISTINCT succeeds.basis + CASE WHEN succeeds.hedged = true THEN ', ' + coalesce(succeeds.hedge, 'appears') ELSE '' END) AS taken_up_by
RETURN plan.id AS plan_id, plan.title AS plan_title, point.id AS point_id, point.title AS point_title,
  point.text AS text, point.status AS status, point.basis AS basis, CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge,
  takes_up, taken_up_by AS takes_up_known_by
ORDER BY coalesce(plan.date, '9999'), plan_id, point.order
