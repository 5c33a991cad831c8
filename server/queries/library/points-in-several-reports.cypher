// title: Which points of {plan} stand in more than one report?
// group: Sources and evidence
// shows: Points that at least two of the reports tell of, the most widely reported first.
// reading: >-
//   The number of reports is not a number of independent confirmations: several draw on the same first stories by Axios
//   and the Financial Times. The column via has one list for each report, in the order of the reports: whom it has the
//   point from, where it says so in at least one citation. An empty list means that it does not say.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)-[cites:CITES]->(report:Source)
UNWIND CASE WHEN size(coalesce(cites.via, [])) = 0 THEN [null] ELSE cites.via END AS named
WITH point, report, named ORDER BY report.id, named
WITH point, report, collect(DISTINCT named) AS named
WITH point, report, named ORDER BY report.id
WITH point, collect(report.id) AS source_ids, collect(named) AS via
WHERE size(source_ids) > 1
RETURN point.id AS point_id, point.title AS point_title, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, size(source_ids) AS reports, source_ids, via
ORDER BY reports DESC, point.order
