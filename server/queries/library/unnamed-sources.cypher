// title: Which sources are unnamed, and which outlet carries them?
// group: Sources and evidence
// shows: >-
//   Every actor recorded as an unnamed source, the news outlet that it is tied to, and the reports in which it occurs:
//   who carries them, by report.
// reading: >-
//   Where no outlet stands, no tie to one is recorded: the report itself speaks of the source. Ties to whom a source
//   speaks for are not shown, and unnamed officials who are recorded as a group, such as negotiators, are not sources
//   here. One unnamed source may be the same person as another; nobody can tell.
MATCH (unnamed:Actor:parley {kind: 'unnamed-source'})-[cites:CITES]->(report:Source)
OPTIONAL MATCH (unnamed)-[tie:RELATED_TO]->(outlet:Actor {kind: 'media'})
OPTIONAL MATCH (group:Side:parley {id: unnamed.side})
RETURN unnamed.id AS actor_id, unnamed.name AS actor_name, group.name AS side, outlet.name AS carried_by, tie.basis AS carried_known_by,
  report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY actor_id, source_id
