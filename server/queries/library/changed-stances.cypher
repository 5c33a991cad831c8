// title: Who changed stance, and on which claim?
// group: Changes
// shows: Every holder whose recorded stance on the same target differs from the one before, with both days and the later claim.
// reading: >-
//   Only stances that somebody is reported to have are compared: an author’s guess is none that anybody gave up. It is a change only where one report has both stances, or no discrepancy is about the two: else another
//   report merely sees it otherwise, and so it does where the stance before is that none was declared. Only stances on the same wording are compared: going from a draft to its revision is no change.
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
  earlier.stance AS was, earlier.date AS on_day, later.stance AS became, later.date AS by_day,
  CASE WHEN shared = 0 AND (disputes > 0 OR earlier.stance = 'undeclared') THEN 'seen otherwise by another report' ELSE 'changed' END AS what_it_is,
  earlier.basis AS was_known_by, later.basis AS became_known_by, later.id AS claim_id, later.summary AS claim_title
ORDER BY by_day, actor_id, target_id
