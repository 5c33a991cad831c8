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
MATCH (point)-[meets:MEETS]->(met:Demand)<-[:DEMANDS]-(:Actor)-[:REPRESENTS|MEMBER_OF*0..3]->(:Actor {id: $winner})
MATCH (point)-[against:CONTRADICTS]->(broken:Demand)<-[:DEMANDS]-(:Actor)-[:REPRESENTS|MEMBER_OF*0..3]->(:Actor {id: $loser})
WITH point, meets, against, met, broken ORDER BY met.title, broken.title
WITH point, collect(DISTINCT met.title) AS met_demands, collect(DISTINCT meets.basis) AS met_by,
  collect(DISTINCT broken.title) AS broken_demands, collect(DISTINCT against.basis) AS broken_by
RETURN point.id AS point_id, point.title AS point_title, met_demands AS meets, met_by AS meets_known_by,
  broken_demands AS contradicts, broken_by AS contradicts_known_by
ORDER BY point.order
