// title: Which points of {plan} trace back to one outlet?
// group: Sources and evidence
// shows: Points for which every citation, in whichever report, has it from the same news outlet.
// reading: >-
//   Two reports that repeat one outlet are one confirmation. A point that is missing is told by at least one report without
//   naming an outlet, which need not mean that the report found it out for itself; or through a person.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)-[cites:CITES]->(report:Source)
MATCH (outlet:Actor:parley {kind: 'media'})
WITH point, outlet, count(cites) AS citations, count(DISTINCT report) AS reports,
  sum(CASE WHEN outlet.name IN cites.via THEN 1 ELSE 0 END) AS through_outlet
WHERE through_outlet = citations
RETURN point.id AS point_id, point.title AS point_title, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, outlet.id AS outlet_id, outlet.name AS outlet_name, reports
ORDER BY point.order, outlet_id
