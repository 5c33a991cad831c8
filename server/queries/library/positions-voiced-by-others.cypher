// title: Whose positions did others voice?
// group: Actors
// shows: Positions that somebody else voiced than the actor who holds them.
// reading: >-
//   Who holds a position, who voiced it and which outlet reported it are three things. The basis says how the position
//   is known, not what office the speaker has: where a spokesperson’s words take no side, that they do not is our
//   reading.
MATCH (speaker:Actor:parley)-[:VOICED]->(position:Position)-[:ABOUT]->(target)
MATCH (holder:Actor)-[:HOLDS]->(position)
RETURN holder.id AS holder_id, holder.name AS holder_name, speaker.id AS speaker_id, speaker.name AS speaker_name,
  position.stance AS stance, position.condition AS condition, target.id AS target_id, target.title AS target_title, position.basis AS basis,
  CASE WHEN position.hedged = true THEN coalesce(position.hedge, 'appears') END AS hedge
ORDER BY holder_id, target_id, speaker_id
