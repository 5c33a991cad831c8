// title: What does each plan say on the issue {issue}?
// group: Plans
// shows: The provisions of every plan on one subject, by the date of the plan, and what each takes up from before.
// reading: >-
//   An issue makes provisions comparable; it does not say that one grew out of the other. Where the last column is filled,
//   it did, in our reading.
// parameters:
//   - { name: issue, kind: issue, label: Issue, value: issue-armed-forces }
MATCH (issue:Issue:parley {id: $issue})<-[:ON_ISSUE]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan)
OPTIONAL MATCH (point)-[:SUCCEEDS]->(before:PlanPoint)
WITH plan, point, before ORDER BY before.title
WITH plan, point, collect(before.title) AS takes_up
RETURN plan.id AS plan_id, plan.title AS plan_title, point.id AS point_id, point.title AS point_title,
  point.text AS text, takes_up
ORDER BY coalesce(plan.date, '9999'), plan_id, point.order
