// title: Who brokered {plan}, or a point of it?
// group: Brokers
// shows: >-
//   A picture of the plan, those of its points that have brokers of their own, and the brokers, with a line for each
//   act.
// reading: >-
//   To broker is to have made it, or to have made it known; who did which is a question of its own. One pair may have
//   several lines, one for each role. Where no point stands, no broker of any single point is recorded, which does not
//   say who worked on it.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})
MATCH (broker:Actor)-[brokered:BROKERED]->(target)
WHERE target.id = plan.id OR EXISTS { MATCH (target)-[:IN_PLAN]->(plan) }
RETURN broker, brokered, target
ORDER BY broker.id, brokered.brokerage
