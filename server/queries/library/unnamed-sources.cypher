// title: Which sources are unnamed, and who carries them?
// group: Sources and evidence
// shows: Every unnamed source, the outlet or other actor that it is tied to, and the reports in which it occurs.
// reading: >-
//   Where no outlet stands, the report itself speaks of the source without saying who heard it. One unnamed source may be
//   the same person as another; nobody can tell.
MATCH (unnamed:Actor:parley {kind: 'unnamed-source'})-[cites:CITES]->(report:Source)
OPTIONAL MATCH (unnamed)-[tie:RELATED_TO]->(outlet:Actor {kind: 'media'})
OPTIONAL MATCH (group:Side:parley {id: unnamed.side})
RETURN unnamed.id AS actor_id, unnamed.name AS actor_name, group.name AS side, outlet.name AS carried_by, tie.basis AS carried_known_by,
  report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY actor_id, source_id
