// title: Which points of {plan} meet a demand of {winner} and contradict one of {loser}?
// group: Demands
// shows: Points that do both, such as draft points that meet a Russian demand and contradict a Ukrainian one, and the demands.
// reading: >-
//   Demands of a side are those of the actor and of all who represent it or belong to it, over up to three steps. Only
//   demands that are met in full count. That a point meets a demand is
//   mostly our inference, and never says that the side supports the point.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
//   - { name: winner, kind: actor, label: Demand met of, value: russia }
//   - { name: loser, kind: actor, label: Demand contradicted of, value: ukraine }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)
MATCH (point)-[:MEETS]->(met:Demand)<-[:DEMANDS]-(:Actor)-[:REPRESENTS|MEMBER_OF*0..3]->(:Actor {id: $winner})
MATCH (point)-[:CONTRADICTS]->(broken:Demand)<-[:DEMANDS]-(:Actor)-[:REPRESENTS|MEMBER_OF*0..3]->(:Actor {id: $loser})
WITH point, met, broken ORDER BY met.title, broken.title
WITH point, collect(DISTINCT met.title) AS meets, collect(DISTINCT broken.title) AS contradicts
RETURN point.id AS point_id, point.title AS point_title, meets, contradicts
ORDER BY point.order
