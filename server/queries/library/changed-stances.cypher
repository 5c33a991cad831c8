// title: Who changed stance, or is seen otherwise by another report, and on which claim?
// group: Changes
// shows: >-
//   Every holder whose stance is followed by a different one on the same target, with both days, the later claim, and
//   whether that is a change.
// reading: >-
//   “Seen otherwise by another report” is no change: no report has both stances, and either a discrepancy is about the
//   two or the stance before is that none was declared. Left out is what an author infers, what is our reading and what
//   came without a basis, before or after; and a later “undeclared”, since whoever takes no side has not thereby given
//   one up. Only stances on the same wording are compared: going from a draft to its revision is no change.
MATCH (holder:Actor:parley)-[:HOLDS]->(later:Position)-[:ABOUT]->(target)
MATCH (holder)-[before:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]->(target)
WHERE before.until = later.date
MATCH (earlier:Position:parley {id: before.position})
WHERE earlier.stance <> later.stance AND later.stance <> 'undeclared'
  AND NOT (earlier.basis IN ['inference', 'our-reading', 'not-recorded'] OR later.basis IN ['inference', 'our-reading', 'not-recorded'])
OPTIONAL MATCH (earlier)-[:CITES]->(both:Source)<-[:CITES]-(later)
OPTIONAL MATCH (earlier)<-[:ABOUT]-(discrepancy:Discrepancy)-[:ABOUT]->(later)
WITH holder, target, earlier, later, count(DISTINCT both.id) AS shared, count(DISTINCT discrepancy.id) AS disputes
RETURN holder.id AS actor_id, holder.name AS actor_name, target.id AS target_id, target.title AS target_title,
  earlier.stance AS was, earlier.condition AS was_on_condition, earlier.date AS on_day, later.stance AS became,
  later.condition AS became_on_condition, later.date AS by_day,
  CASE WHEN shared = 0 AND (disputes > 0 OR earlier.stance = 'undeclared') THEN 'seen otherwise by another report' ELSE 'changed' END AS what_it_is,
  earlier.basis AS was_known_by, CASE WHEN earlier.hedged = true THEN coalesce(earlier.hedge, 'appears') END AS was_hedge,
  later.basis AS became_known_by, CASE WHEN later.hedged = true THEN coalesce(later.hedge, 'appears') END AS became_hedge,
  later.id AS claim_id, later.summary AS claim_title
ORDER BY by_day, actor_id, target_id
