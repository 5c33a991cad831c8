// title: Which demands does no point of {plan} answer?
// group: Demands
// shows: Demands that no point of the plan meets, partly meets or contradicts, and who makes them.
// reading: >-
//   The points are those that reports tell of, fewer than the plan has, so an answer may stand in a part that nobody
//   reported. Some demands concern how the talks are held, which no provision could answer.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (demand:Demand:parley)<-[:DEMANDS]-(holder:Actor)
WHERE NOT EXISTS {
  MATCH (demand)<-[:MEETS|PARTLY_MEETS|CONTRADICTS]-(:PlanPoint)-[:IN_PLAN]->(:Plan {id: $plan})
}
WITH demand, holder ORDER BY holder.name
RETURN demand.id AS demand_id, demand.title AS demand_title, demand.redLine AS red_line,
  demand.basis AS basis, CASE WHEN demand.hedged = true THEN coalesce(demand.hedge, 'appears') END AS hedge,
  collect(holder.name) AS demanded_by
ORDER BY demand_id
