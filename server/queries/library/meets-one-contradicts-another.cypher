// title: Which points of {plan} meet a demand on the side of {winner} and contradict one on the side of {loser}?
// group: Demands
// shows: Points that do both, such as draft points that meet a Russian demand and contradict a Ukrainian one, and the demands.
// reading: >-
//   Only demands that are met in full count. That a point meets a demand is mostly our reading, and never says that the
//   side supports the point. The side is the actor with all who represent it and its government bodies, and theirs in
//   turn, over up to three steps; to be a member alone is not to speak for it.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
//   - { name: winner, kind: actor, label: Demand met of, value: russia }
//   - { name: loser, kind: actor, label: Demand contradicted of, value: ukraine }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)
MATCH (point)-[meets:MEETS]->(met:Demand)<-[:DEMANDS]-(:Actor)-[ties:REPRESENTS|MEMBER_OF*0..3]->(:Actor {id: $winner})
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
MATCH (point)-[against:CONTRADICTS]->(broken:Demand)<-[:DEMANDS]-(:Actor)-[others:REPRESENTS|MEMBER_OF*0..3]->(:Actor {id: $loser})
WHERE all(tie IN others WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH point, meets, against, met, broken ORDER BY met.title, broken.title
WITH point, collect(DISTINCT met.title) AS met_demands, collect(DISTINCT meets.basis) AS met_by,
  collect(DISTINCT broken.title) AS broken_demands, collect(DISTINCT against.basis) AS broken_by
RETURN point.id AS point_id, point.title AS point_title, met_demands AS meets, met_by AS meets_known_by,
  broken_demands AS contradicts, broken_by AS contradicts_known_by
ORDER BY point.order
