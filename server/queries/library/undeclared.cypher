// title: Who is, or was, recorded without a declared stance?
// group: Actors
// shows: >-
//   Positions that are recorded without a declared stance by that day, with those that another has followed since, a
//   row for each citation.
// reading: >-
//   A report says something of the actor’s stand on it, and no stance for or against comes out of that: it calls the
//   stand unclear, or has words that take no side. That is the opposite of silence, and rarely says that the actor
//   declared none: read the paragraph. Where until is filled, the actor’s next recorded position begins on that day; it
//   may be undeclared again, and may come after the day asked for.
// parameters:
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (holder:Actor:parley)-[undeclared:UNDECLARED_ON]->(target)
WHERE (undeclared.from IS NULL OR undeclared.from <= $asOf)
MATCH (position:Position:parley {id: undeclared.position})-[cites:CITES]->(report:Source)
RETURN holder.id AS actor_id, holder.name AS actor_name, target.id AS target_id, target.title AS target_title,
  undeclared.from AS since, undeclared.until AS until,
  position.basis AS basis, CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge, report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY since, actor_id, target_id
