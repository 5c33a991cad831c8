// title: Who brokered {plan}, and in which role?
// group: Brokers
// shows: Everyone who drafted, negotiated, conveyed, published … the plan, by role, and how many reports say so.
// reading: >-
//   A role is not a stance: whoever carried a plan to others need not be for it. Somebody may stand here in several roles.
//   A role that no report names has no row, which does not mean that nobody played it.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:ABOUT]-(brokerage:Brokerage)<-[:PLAYED]-(broker:Actor)
MATCH (brokerage)-[:CITES]->(report:Source)
RETURN brokerage.role AS role, broker.id AS actor_id, broker.name AS actor_name, brokerage.date AS since,
  brokerage.summary AS summary, count(DISTINCT report) AS reports
ORDER BY role, reports DESC, actor_id
