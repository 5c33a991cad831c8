// title: Where do the reports differ ({kind})?
// group: Sources and evidence
// shows: >-
//   Every question that the reports answer differently, of the kind asked for, with each answer and where it stands: at
//   first hard contradictions.
// reading: >-
//   No answer is marked as right. The kind “conflict” is a contradiction between answers that do not fit together;
//   write precision, wording or attribution for questions that differ only in these. Some differences stand within one
//   report, or between outlets that it relays.
// parameters:
//   - { name: kind, kind: text, label: Kind of difference, value: conflict }
MATCH (discrepancy:Discrepancy:parley {kind: $kind})-[has:HAS_READING]->(reading:Reading)-[cites:CITES]->(report:Source)
RETURN discrepancy.id AS discrepancy_id, discrepancy.question AS discrepancy_title, reading.text AS answer,
  report.id AS source_id, cites.paragraphs AS paragraphs, cites.via AS via
ORDER BY discrepancy_id, has.order, source_id, head(cites.paragraphs)
