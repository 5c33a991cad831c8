// title: Who declared no position?
// group: Actors
// shows: Positions that a report calls unknown, unclear or unconfirmed on that day, or that were so before they changed.
// reading: >-
//   Undeclared needs a report that says so, which makes it the opposite of silence: the actor was looked at and gave no
//   stance away. Where until is filled, the actor declared one from that day on.
// parameters:
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (holder:Actor:parley)-[undeclared:UNDECLARED_ON]->(target)
WHERE (undeclared.from IS NULL OR undeclared.from <= $asOf)
MATCH (position:Position:parley {id: undeclared.position})-[cites:CITES]->(report:Source)
RETURN holder.id AS actor_id, holder.name AS actor_name, target.id AS target_id, target.title AS target_title,
  undeclared.from AS since, undeclared.until AS until,
  position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge, report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY since, actor_id, target_id
