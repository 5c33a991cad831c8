// title: Who on the side of {actor} is quoted, and in what words?
// group: Sources and evidence
// shows: Quotations of the side, with the speaker and the paragraph.
// reading: >-
//   Only what stands between quotation marks in a report, at most 25 words of it. The side is the actor with all who
//   represent it and its government bodies, and theirs in turn, over up to three steps; to be a member alone is not to
//   speak for it.
// parameters:
//   - { name: actor, kind: actor, label: Side, value: russia }
MATCH (side:Actor:parley {id: $actor})<-[ties:REPRESENTS|MEMBER_OF*0..3]-(speaker:Actor)
WHERE all(tie IN ties WHERE type(tie) = 'REPRESENTS' OR startNode(tie).kind = 'government-body')
WITH DISTINCT speaker
MATCH (speaker)-[:SAID]->(quotation:Quotation)-[cites:CITES]->(report:Source)
RETURN quotation.date AS date, speaker.id AS actor_id, speaker.name AS actor_name, quotation.text AS said,
  report.id AS source_id, cites.paragraphs AS paragraphs, cites.via AS via
ORDER BY coalesce(quotation.date, '9999'), quotation.id, source_id, head(cites.paragraphs)
