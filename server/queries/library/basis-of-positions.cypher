// title: What do the positions rest on?
// group: Sources and evidence
// shows: >-
//   How many positions, by stance, are known from the holder’s own words, a spokesperson, named or unnamed sources, an
//   author’s inference or our own reading, and how many came without a basis.
// reading: >-
//   The basis says how a position is known, not how likely it is to be right. A basis on which no position rests has no
//   bar. Positions of every date count, also those that were changed later.
// form: chart
MATCH (position:Position:parley)
RETURN position.basis AS basis, position.stance AS stance, count(*) AS positions
ORDER BY basis, stance
