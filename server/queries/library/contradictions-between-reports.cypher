// title: Where do the reports contradict each other?
// group: Sources and evidence
// shows: Every question to which the reports give answers that do not fit together, with each answer and where it stands.
// reading: >-
//   No answer is marked as right. Some contradictions stand within one report, or between outlets that it relays. Questions
//   that differ only in precision, wording or attribution are left out: write one of these words for the kind to see those.
// parameters:
//   - { name: kind, kind: text, label: Kind of difference, value: conflict }
MATCH (discrepancy:Discrepancy:parley {kind: $kind})-[has:HAS_READING]->(reading:Reading)-[cites:CITES]->(report:Source)
RETURN discrepancy.id AS discrepancy_id, discrepancy.question AS discrepancy_title, reading.text AS answer,
  report.id AS source_id, cites.paragraphs AS paragraphs, cites.via AS via
ORDER BY discrepancy_id, has.order, source_id, head(cites.paragraphs)
