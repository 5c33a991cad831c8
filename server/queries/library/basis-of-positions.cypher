// title: What do the positions rest on?
// group: Sources and evidence
// shows: >-
//   How many positions are known from the holder’s own words, a spokesperson, named or unnamed sources, or by an author’s
//   inference; our own reading, and what came without a basis, would stand apart.
// reading: >-
//   The basis says how a report knows, not how likely it is to be right. Positions of every date count, also those that
//   were changed later.
// form: chart
MATCH (position:Position:parley)
RETURN position.basis AS basis, position.stance AS stance, count(*) AS positions
ORDER BY basis, stance
