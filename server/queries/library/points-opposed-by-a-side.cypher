// title: Which points does anybody on the side of {actor} oppose, and in which reports?
// group: Points
// shows: >-
//   Points of any plan that somebody on the side opposes on that day, a row for each citation, with its paragraphs.
// reading: >-
//   Only stances on the very point are listed. Opposing the plan as a whole is not opposing each of its points, and a
//   point that is missing here is not accepted thereby. The side is the actor with all who represent it and its
//   government bodies, and theirs in turn, over up to three steps; to be a member alone is not to speak for it. Public
//   opinion and analysts of its country are not on it. Where the basis is inference, an author concluded it.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: ukraine }
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (side:Actor:parley {id: $actor})<-[ties:REPRESENTS|MEMBER_OF*0..3]-(holder:Actor)
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH DISTINCT holder
MATCH (holder)-[opposes:OPPOSES]->(point:PlanPoint)-[:IN_PLAN]->(plan:Plan)
WHERE (opposes.from IS NULL OR opposes.from <= $asOf) AND (opposes.until IS NULL OR opposes.until > $asOf)
MATCH (position:Position:parley {id: opposes.position})-[cites:CITES]->(report:Source)
RETURN plan.title AS plan_title, point.id AS point_id, point.title AS point_title, holder.name AS held_by,
  position.date AS since, position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge,
  report.id AS source_id, cites.paragraphs AS paragraphs, cites.via AS via
ORDER BY plan.date, plan.id, point.order, holder.id, report.id, head(cites.paragraphs)
