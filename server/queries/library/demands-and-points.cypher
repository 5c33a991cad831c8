// title: Which points of {plan} answer demands on the side of {actor}?
// group: Demands
// shows: A picture of the side’s demands and the points that meet, partly meet or contradict them.
// reading: >-
//   A line from a point to a demand is no stance, and mostly our reading. Demands of the side that no point of this
//   plan answers are not drawn. The side is the actor with all who represent it and its government bodies, and theirs
//   in turn, over up to three steps; to be a member alone is not to speak for it.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
//   - { name: actor, kind: actor, label: Side, value: russia }
MATCH (side:Actor:parley {id: $actor})<-[ties:REPRESENTS|MEMBER_OF*0..3]-(holder:Actor)
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH DISTINCT holder
MATCH (holder)-[demands:DEMANDS]->(demand:Demand)<-[answers:MEETS|PARTLY_MEETS|CONTRADICTS]-(point:PlanPoint)
WHERE EXISTS { MATCH (point)-[:IN_PLAN]->(:Plan {id: $plan}) }
RETURN holder, demands, demand, answers, point
ORDER BY holder.id, demand.id, point.order
