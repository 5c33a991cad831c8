// title: Which points of {plan} stand in more than one report?
// group: Sources and evidence
// shows: Points that at least two of the reports tell of, the most widely reported first.
// reading: >-
//   The number of reports is not a number of independent confirmations: several draw on the same first stories by Axios
//   and the Financial Times. Behind each report stands whom it has the point from, where it says so.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)-[cites:CITES]->(report:Source)
WITH point, report, cites ORDER BY report.id, head(cites.paragraphs)
WITH point, collect(DISTINCT report.id) AS source_ids, collect(cites.via) AS via
WHERE size(source_ids) > 1
RETURN point.id AS point_id, point.title AS point_title, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, size(source_ids) AS reports, source_ids, via
ORDER BY reports DESC, point.order
