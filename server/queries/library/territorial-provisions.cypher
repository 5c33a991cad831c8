// title: What do the plans say about territory?
// group: Plans
// shows: >-
//   The recorded provisions on Donbas, Crimea, Kherson and Zaporizhzhia, recognition or exchange of land, plan by plan.
// reading: >-
//   Plans come by date, and provisions as they are reported; a plan without any such provision is missing. Provisions
//   of one plan may contradict each other where reports do: each stands as its report has it. Demands for territory are
//   not provisions and are not here.
MATCH (point:PlanPoint:parley)-[:ON_ISSUE]->(issue:Issue)
WHERE issue.id IN ['issue-donbas', 'issue-crimea', 'issue-kherson-zaporizhzhia', 'issue-recognition', 'issue-territory-swaps']
MATCH (point)-[:IN_PLAN]->(plan:Plan)
WITH plan, point, issue ORDER BY issue.order
WITH plan, point, collect(issue.title) AS issues
RETURN plan.id AS plan_id, plan.title AS plan_title, point.id AS point_id, point.title AS point_title,
  point.text AS text, point.status AS status, point.basis AS basis,
  CASE WHEN point.hedged = true THEN coalesce(point.hedge, 'appears') END AS hedge, issues
ORDER BY plan.date, plan_id, point.order
