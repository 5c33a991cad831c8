// title: Who takes a stance on both {earlier} and {later}?
// group: Changes
// shows: Actors with a stance on each of the two plans as a whole on that day, side by side.
// reading: >-
//   A position belongs to the wording that it was about: a stance on one plan is never carried to the other, so the two
//   columns are two answers to two texts. Whoever has a stance on only one of them is left out.
// parameters:
//   - { name: earlier, kind: plan, label: Earlier plan, value: first-draft }
//   - { name: later, kind: plan, label: Later plan, value: revised-text }
//   - { name: asOf, kind: day, label: As of, value: '2025-11-26' }
MATCH (:Plan:parley {id: $earlier})<-[first:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]-(holder:Actor)
WHERE (first.from IS NULL OR first.from <= $asOf) AND (first.until IS NULL OR first.until > $asOf)
MATCH (holder)-[second:SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON]->(:Plan {id: $later})
WHERE (second.from IS NULL OR second.from <= $asOf) AND (second.until IS NULL OR second.until > $asOf)
MATCH (before:Position:parley {id: first.position})
MATCH (after:Position:parley {id: second.position})
RETURN holder.id AS actor_id, holder.name AS actor_name, before.stance AS on_earlier,
  before.condition AS earlier_condition, before.basis AS earlier_known_by, CASE WHEN before.hedged = true THEN coalesce(before.hedge, 'appears') END AS earlier_hedge, before.date AS earlier_since,
  after.stance AS on_later, after.condition AS later_condition, after.basis AS later_known_by, CASE WHEN after.hedged = true THEN coalesce(after.hedge, 'appears') END AS later_hedge,
  after.date AS later_since
ORDER BY actor_id
