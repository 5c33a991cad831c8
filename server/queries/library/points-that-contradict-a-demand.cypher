// title: Which points contradict a demand on the side of {actor}?
// group: Demands
// shows: Points of any plan that go against a demand of the side, with the demand, whether it is a red line, and why.
// reading: >-
//   A contradiction is mostly our reading of the wording of the point and of the demand; the side may still accept the
//   point. A point that is missing here is not recorded to contradict any demand of this side, and may contradict
//   another’s. The side is the actor with all who represent it and its government bodies, and theirs in turn, over up
//   to three steps; to be a member alone is not to speak for it.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: ukraine }
MATCH (side:Actor:parley {id: $actor})<-[ties:REPRESENTS|MEMBER_OF*0..3]-(holder:Actor)
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH DISTINCT holder ORDER BY holder.name
MATCH (holder)-[:DEMANDS]->(demand:Demand)<-[against:CONTRADICTS]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan)
WITH plan, point, against, demand, collect(DISTINCT holder.name) AS demanded_by
RETURN plan.title AS plan_title, point.id AS point_id, point.title AS point_title, demand.id AS demand_id,
  demand.title AS demand_title, demand.redLine AS red_line, demanded_by, demand.basis AS demand_known_by,
  CASE WHEN demand.hedged = true THEN coalesce(demand.hedge, 'appears') END AS demand_hedge, against.basis AS basis, CASE WHEN against.hedged = true THEN coalesce(against.hedge, 'appears') END AS hedge, against.why AS why
ORDER BY plan.date, plan.id, point.order, demand_id
