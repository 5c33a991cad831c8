// title: Whose red lines does {plan} cross?
// group: Demands
// shows: Red lines that at least one point of the plan contradicts, who draws them, and which points cross them.
// reading: >-
//   A demand is a red line only where a report has words to that effect, such as “will not accept”. That a point crosses it
//   is mostly our reading. Whether whoever drew the line would hold to it, no report can tell.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)-[against:CONTRADICTS]->(line:Demand {redLine: true})
MATCH (line)<-[:DEMANDS]-(holder:Actor)
WITH line, holder, against, point ORDER BY holder.name, point.order
RETURN line.id AS demand_id, line.title AS demand_title, line.basis AS basis, CASE WHEN line.hedged = true THEN coalesce(line.hedge, 'appears') END AS hedge,
  collect(DISTINCT holder.name) AS drawn_by,
  collect(DISTINCT point.title) AS crossed_by, collect(DISTINCT against.basis) AS crossed_known_by, count(DISTINCT point) AS points
ORDER BY points DESC, demand_id
