// title: What does {plan} leave open, by the reports?
// group: Plans
// shows: >-
//   The plan’s open questions, and every stance recorded on one; with the revised text, what was open after Geneva.
// reading: >-
//   An open question is a point that a report calls unsettled. What the plan is reported to settle may be disputed all
//   the same; the discrepancies say where. Where nobody stands beside one, no stance on the very point is recorded:
//   somebody may still demand that it be settled, or make that the condition of a stance on the whole plan.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: revised-text }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint {status: 'open-question'})
MATCH (point)-[cites:CITES]->(report:Source)
OPTIONAL MATCH (point)<-[:ABOUT]-(position:Position)<-[:HOLDS]-(holder:Actor)
RETURN point.id AS point_id, point.title AS point_title, holder.name AS held_by, position.stance AS stance,
  position.condition AS condition, position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge,
  position.summary AS summary, report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY point.order, holder.id, source_id
