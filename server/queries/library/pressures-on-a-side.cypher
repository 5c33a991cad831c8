// title: What is said to weigh on the side of {actor}?
// group: Actors
// shows: What narrows the side’s room for manoeuvre, on whom it weighs, and how many reports tell of it.
// reading: >-
//   A pressure is what a report ties to the actor’s choices, or what its author infers or we read so: the basis and the
//   hedge say which. How strong it is, nobody measured. A long list may only mean that the reports looked at this side
//   more closely. The side is the actor with all who represent it and its government bodies, and theirs in turn, over
//   up to three steps; to be a member alone is not to speak for it.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: ukraine }
MATCH (side:Actor:parley {id: $actor})<-[ties:REPRESENTS|MEMBER_OF*0..3]-(pressed:Actor)
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH DISTINCT pressed ORDER BY pressed.name
MATCH (pressed)<-[:PRESSES]-(pressure:Pressure)-[:CITES]->(report:Source)
RETURN pressure.id AS pressure_id, pressure.title AS pressure_title, pressure.date AS since,
  pressure.basis AS basis, CASE WHEN pressure.hedged = true THEN coalesce(pressure.hedge, 'appears') END AS hedge,
  collect(DISTINCT pressed.name) AS weighs_on, count(DISTINCT report) AS reports, pressure.summary AS summary
ORDER BY reports DESC, pressure_id
