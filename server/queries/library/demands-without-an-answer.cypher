// title: Which demands have no recorded answer in the points of {plan}?
// group: Demands
// shows: >-
//   Demands that no point of the plan is recorded to meet, partly meet or contradict, who makes them, and the coder’s
//   note.
// reading: >-
//   That a point answers a demand is mostly our reading, so a demand without one may still be on the subject of a
//   point, or be answered in its parts, which are demands of their own; the note is the coder’s, and sometimes says
//   why. The points are those that reports tell of, which may be fewer than the plan has. Some demands concern how the
//   talks are held, which no provision could answer.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (demand:Demand:parley)<-[:DEMANDS]-(holder:Actor)
WHERE NOT EXISTS {
  MATCH (demand)<-[:MEETS|PARTLY_MEETS|CONTRADICTS]-(:PlanPoint)-[:IN_PLAN]->(:Plan {id: $plan})
}
WITH demand, holder ORDER BY holder.name
RETURN demand.id AS demand_id, demand.title AS demand_title, demand.redLine AS red_line,
  demand.basis AS basis, CASE WHEN demand.hedged = true THEN coalesce(demand.hedge, 'appears') END AS hedge,
  collect(holder.name) AS demanded_by, demand.note AS note
ORDER BY demand_id
