// title: Whose demands do the points of {plan} meet, partly meet or contradict?
// group: Demands
// shows: >-
//   For each actor with a demand that a point of the plan answers, how many points meet, partly meet or contradict at
//   least one of them.
// reading: >-
//   Counted are points, not their weight: a ban on one weapon counts like the loss of a region. An actor is missing
//   where no demand of theirs is recorded, and where no point of this plan answers any. Persons and their states stand
//   apart, so the same point may count for both. That a point answers a demand is mostly our reading of the plan, and
//   no report’s.
// form: chart
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)
MATCH (point)-[answers:MEETS|PARTLY_MEETS|CONTRADICTS]->(:Demand)<-[:DEMANDS]-(holder:Actor)
WITH holder, count(DISTINCT point) AS answered
MATCH (:Plan:parley {id: $plan})<-[:IN_PLAN]-(point:PlanPoint)-[answers:MEETS|PARTLY_MEETS|CONTRADICTS]->(:Demand)<-[:DEMANDS]-(holder)
RETURN holder.id AS actor_id, holder.name AS actor_name,
  CASE type(answers) WHEN 'MEETS' THEN 'meets' WHEN 'PARTLY_MEETS' THEN 'partly-meets' ELSE 'contradicts' END AS answer,
  count(DISTINCT point) AS points, answered
ORDER BY answered DESC, actor_id, answer
