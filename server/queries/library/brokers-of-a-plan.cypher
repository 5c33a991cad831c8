// title: Who brokered {plan}, and in which role?
// group: Brokers
// shows: Everyone who drafted, negotiated, conveyed, published … the plan, those who made it before those who made it known, and how it is known.
// reading: >-
//   Who made the plan and who made it known are two families, never counted together. A hedge is the
//   report’s own word, where it only says that it appears so, or may be. A role is not a stance: whoever carried a plan to others need not be for it. Somebody may stand here in several roles.
//   A role that no report names has no row, which does not mean that nobody played it.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:ABOUT]-(brokerage:Brokerage)<-[:PLAYED]-(broker:Actor)
MATCH (brokerage)-[:CITES]->(report:Source)
RETURN brokerage.family AS family, brokerage.role AS role, broker.id AS actor_id, broker.name AS actor_name, brokerage.date AS since,
  brokerage.basis AS basis, CASE WHEN brokerage.hedged = true THEN coalesce(brokerage.hedge, 'appears') END AS hedge, brokerage.summary AS summary, count(DISTINCT report) AS reports
ORDER BY family, role, reports DESC, actor_id
