// title: What do the reports say with a hedge?
// group: Sources and evidence
// shows: >-
//   Every record, and every tie between two of them, that at least one of its reports hedges: it appears, seems, may,
//   could or is expected to be so.
// reading: >-
//   The hedge is a report’s own. That a thing stands here does not make it wrong, and that another does not stand here
//   does not make it certain. There is a row for each citation: where several are cited, at least one of them hedges,
//   and which is not recorded. A tie stands under the record from which it goes. What cites nothing, as our own matches
//   of points and demands, is left out.
CALL {
  MATCH (record:parley)-[cites:CITES]->(report:Source)
  WHERE record.hedged = true
  RETURN CASE WHEN record:PlanPoint THEN 'point' WHEN record:Brokerage THEN 'act of a broker'
      ELSE toLower(head([label IN labels(record) WHERE label <> 'parley'])) END AS kind,
    record.id AS record_id, coalesce(record.summary, record.text, record.title) AS record_title, record.basis AS basis,
    coalesce(record.hedge, 'appears') AS hedge, report.id AS source_id, cites.paragraphs AS paragraphs
  UNION ALL
  MATCH (record:parley)-[tie]->(other:parley)
  WHERE tie.hedged = true AND tie.sources IS NOT NULL
  UNWIND range(0, size(tie.sources) - 1) AS at
  WITH record, tie, other, tie.sources[at] AS source_id, tie.paragraphs[at] AS paragraph ORDER BY paragraph
  WITH record, tie, other, source_id, collect(CASE WHEN paragraph > 0 THEN paragraph END) AS paragraphs
  RETURN 'tie' AS kind, record.id AS record_id,
    coalesce(record.name, record.title) + ' ' + toLower(replace(type(tie), '_', ' ')) + ' ' + coalesce(other.name, other.title) AS record_title,
    tie.basis AS basis, coalesce(tie.hedge, 'appears') AS hedge, source_id, paragraphs
}
RETURN kind, record_id, record_title, basis, hedge, source_id, paragraphs
ORDER BY record_id, record_title, source_id, head(paragraphs)
