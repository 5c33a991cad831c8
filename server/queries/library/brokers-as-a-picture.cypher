// title: Who brokered {plan} and which of its points?
// group: Brokers
// shows: A picture of the plan, its brokered points and their brokers, with a line from each broker.
// reading: >-
//   One line may stand for several roles; who brokered the plan in which role is a question of its own. Points that do not
//   stand here were brokered with the plan as a whole, as far as the reports say.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})
MATCH (broker:Actor)-[brokered:BROKERED]->(target)
WHERE target.id = plan.id OR EXISTS { MATCH (target)-[:IN_PLAN]->(plan) }
RETURN broker, brokered, target
ORDER BY broker.id, brokered.brokerage
