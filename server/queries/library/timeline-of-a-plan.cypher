// title: Which events concern {plan}, and when?
// group: Events
// shows: The events that concern the plan, by date, with their state and how many reports tell of each.
// reading: >-
//   What was planned, possible or cancelled stands among what was held; the status says so. Dates are as precise as the
//   reports: “about” is our estimate, and a month or year counts from its beginning, so the order within a month is not
//   certain. Undated events come last.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:CONCERNS]-(event:Event)-[:CITES]->(report:Source)
WITH event, count(DISTINCT report) AS reports
RETURN event.date AS date, event.datePrecision AS precision, event.id AS event_id, event.title AS event_title,
  event.status AS status, event.basis AS basis, CASE WHEN event.hedged = true THEN coalesce(event.hedge, 'appears') END AS hedge, reports
ORDER BY coalesce(event.date, '9999'), event_id
