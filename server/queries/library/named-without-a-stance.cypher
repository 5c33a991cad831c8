// title: Who had a part in the events around {plan} without a recorded stance on it?
// group: Actors
// shows: >-
//   Participants of the plan’s events of whom no position on the plan or any of its points is recorded, with those
//   events. Parts that were called off, are still to come or only possible do not count, nor does being told.
// reading: >-
//   This is silence: no position of these actors on the plan or its points is recorded, nor that they declared none. It
//   is not neutrality, and most outlets would never take one. Somebody may hold a stance through whom they represent.
//   What a report tells of two actors in one breath may be recorded under one of them: a headline has the United States
//   support the first draft, and the White House holds that stance here.
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})<-[:CONCERNS]-(event:Event)<-[:TOOK_PART {status: 'attended'}]-(actor:Actor)
WHERE NOT EXISTS { MATCH (actor)-[:HOLDS]->(:Position)-[:ABOUT]->(plan) }
  AND NOT EXISTS { MATCH (actor)-[:HOLDS]->(:Position)-[:ABOUT]->(:PlanPoint)-[:IN_PLAN]->(plan) }
OPTIONAL MATCH (group:Side:parley {id: actor.side})
WITH actor, group, event ORDER BY event.title
RETURN actor.id AS actor_id, actor.name AS actor_name, group.name AS side, collect(DISTINCT event.title) AS events,
  collect(DISTINCT event.basis) AS events_known_by
ORDER BY side, actor_id
