// title: Which points meet a demand on the side of {actor} in full?
// group: Demands
// shows: Points of any plan that meet a demand of the side in full, with who makes the demand and why it is met.
// reading: >-
//   Meeting a demand is not being supported: nobody’s stance is read into it. The basis tells whether a report says
//   that the point meets the demand, or whether that is our reading. Points that meet a demand in part are left out.
//   The side is the actor with all who represent it and its government bodies, and theirs in turn, over up to three
//   steps; to be a member alone is not to speak for it.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: russia }
MATCH (side:Actor:parley {id: $actor})<-[ties:REPRESENTS|MEMBER_OF*0..3]-(holder:Actor)
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH DISTINCT holder ORDER BY holder.name
MATCH (holder)-[:DEMANDS]->(demand:Demand)<-[meets:MEETS]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan)
WITH plan, point, meets, demand, collect(DISTINCT holder.name) AS demanded_by
RETURN plan.title AS plan_title, point.id AS point_id, point.title AS point_title, demand.id AS demand_id,
  demand.title AS demand_title, demanded_by, demand.basis AS demand_known_by,
  CASE WHEN demand.hedged = true THEN coalesce(demand.hedge, 'appears') END AS demand_hedge, meets.basis AS basis, CASE WHEN meets.hedged = true THEN coalesce(meets.hedge, 'appears') END AS hedge, meets.why AS why
ORDER BY plan.date, plan.id, point.order, demand_id
