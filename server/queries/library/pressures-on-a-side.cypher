// title: What weighs on {actor} and those who speak for it?
// group: Actors
// shows: Facts that narrow the side’s room for manoeuvre, on whom they weigh, and how many reports tell of them.
// reading: >-
//   A pressure is a fact that a report ties to the actor’s choices, not a measure of how strong it is. A long list may only
//   mean that the reports looked at this side more closely.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: ukraine }
MATCH (side:Actor:parley {id: $actor})<-[:REPRESENTS|MEMBER_OF*0..3]-(pressed:Actor)
WITH DISTINCT pressed ORDER BY pressed.name
MATCH (pressed)<-[:PRESSES]-(pressure:Pressure)-[:CITES]->(report:Source)
RETURN pressure.id AS pressure_id, pressure.title AS pressure_title, pressure.date AS since,
  pressure.basis AS basis, CASE WHEN pressure.hedged = true THEN coalesce(pressure.hedge, 'appears') END AS hedge,
  collect(DISTINCT pressed.name) AS weighs_on, count(DISTINCT report) AS reports, pressure.summary AS summary
ORDER BY reports DESC, pressure_id
