// title: Which points of {plan} does every report trace back to one outlet?
// group: Sources and evidence
// shows: Points for which every report that tells of them names the same news outlet, in at least one citation.
// reading: >-
//   Two reports that repeat one outlet are one confirmation. A report may name the outlet in one paragraph and tell the
//   same in another without it. A point is missing where at least one report tells of it without naming that outlet at
//   all, which need not mean that the report found it out for itself. What names two outlets has two rows.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)-[cites:CITES]->(report:Source)
MATCH (outlet:Actor:parley {kind: 'media'})
WITH point, outlet, report, max(CASE WHEN outlet.name IN cites.via THEN 1 ELSE 0 END) AS named
WITH point, outlet, count(report) AS reports, sum(named) AS through_outlet
WHERE through_outlet = reports
RETURN point.id AS point_id, point.title AS point_title, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, outlet.id AS outlet_id, outlet.name AS outlet_name, reports
ORDER BY point.order, outlet_id
