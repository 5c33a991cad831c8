// title: What did {actor} and those who speak for it say in so many words?
// group: Sources and evidence
// shows: Quotations of the side, with the speaker and the paragraph.
// reading: >-
//   Only what stands between quotation marks in a report, at most 25 words of it. The side is the actor with all who
//   represent it or belong to it, over up to three steps.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: russia }
MATCH (side:Actor:parley {id: $actor})<-[:REPRESENTS|MEMBER_OF*0..3]-(speaker:Actor)
WITH DISTINCT speaker
MATCH (speaker)-[:SAID]->(quotation:Quotation)-[cites:CITES]->(report:Source)
RETURN quotation.date AS date, speaker.id AS actor_id, speaker.name AS actor_name, quotation.text AS said,
  report.id AS source_id, cites.paragraphs AS paragraphs, cites.via AS via
ORDER BY coalesce(quotation.date, '9999'), quotation.id, source_id, head(cites.paragraphs)
