// title: Which provisions of {earlier} return in {later}, and how changed?
// group: Changes
// shows: Each provision of the later plan that takes up one of the earlier plan, with the change in words.
// reading: >-
//   That two provisions are the same one in two versions is mostly our reading; the basis and the hedge say where
//   somebody is reported to say so. What the later plan is not reported to contain may still be in it.
// parameters:
//   - { name: earlier, kind: plan, label: Earlier plan, value: first-draft }
//   - { name: later, kind: plan, label: Later plan, value: revised-text }
MATCH (:Plan:parley {id: $earlier})<-[:IN_PLAN]-(before:PlanPoint)<-[succeeds:SUCCEEDS]-(after:PlanPoint)
MATCH (after)-[:IN_PLAN]->(:Plan {id: $later})
RETURN before.id AS earlier_id, before.title AS earlier_title, after.id AS later_id, after.title AS later_title,
  succeeds.kind AS what_became, succeeds.change AS change, succeeds.basis AS basis, CASE WHEN succeeds.hedged = true THEN coalesce(succeeds.hedge, 'appears') END AS hedge
ORDER BY before.order, after.order
