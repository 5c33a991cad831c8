// title: What do the reports say only with a hedge?
// group: Sources and evidence
// shows: Positions, acts of brokers, demands, events and points that a report says only appear, seem, may or could be so.
// reading: >-
//   The hedge is the report’s own. That a thing stands here does not make it wrong, and that another does not stand here
//   does not make it certain.
MATCH (record:parley)-[cites:CITES]->(report:Source)
WHERE record.hedged = true
RETURN record.id AS record_id, coalesce(record.summary, record.text, record.title) AS record_title,
  record.basis AS basis, coalesce(record.hedge, 'appears') AS hedge, report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY record_id, source_id, head(cites.paragraphs)
