// title: How does {from} reach {to}?
// group: Actors
// shows: >-
//   A picture of the shortest ways from the one actor to the other, over whom somebody speaks for, where somebody
//   belongs, and the meetings that both attended: at most twenty.
// reading: >-
//   A way says who could be asked, not that anybody asked. It goes along an arrow or against it. Only a meeting,
//   summit, talks or visit that was held is passed, and only by who attended it: what was called off is no step. At
//   most six lines make a way, a meeting being two of them. A line may be reported, inferred or our reading.
// form: graph
// parameters:
//   - { name: from, kind: actor, label: From, value: steve-witkoff }
//   - { name: to, kind: actor, label: To, value: recep-tayyip-erdogan }
MATCH path = (one:Actor:parley {id: $from})-[:REPRESENTS|MEMBER_OF|TOOK_PART*1..6]-(other:Actor:parley {id: $to})
WHERE $from <> $to
  AND all(step IN relationships(path) WHERE type(step) <> 'TOOK_PART' OR step.status = 'attended')
  AND none(event IN nodes(path) WHERE event:Event
    AND (event.status <> 'held' OR NOT event.kind IN ['meeting', 'summit', 'talks', 'visit']))
  AND all(node IN nodes(path) WHERE size([again IN nodes(path) WHERE again.id = node.id]) = 1)
RETURN length(path) AS lines, path
ORDER BY lines, reduce(names = '', node IN nodes(path) | names + ' ' + node.id),
  reduce(types = '', step IN relationships(path) | types + ' ' + type(step))
LIMIT 20
