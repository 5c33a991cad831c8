// title: Which positions, points, demands, events and acts of brokers rest on the report {source} alone?
// group: Sources and evidence
// shows: Positions, points, demands, events and acts of brokers that no other report attests.
// reading: >-
//   Leave this report out, and these would not be in the graph at all. What others attest too may still say less
//   without it. That only one report tells of a thing does not make it wrong. Plans, actors, quotations, pressures,
//   forecasts and readings may rest on it alone as well, and are not listed.
// parameters:
//   - { name: source, kind: source, label: Report, value: envoy-to-putin-report }
MATCH (report:Source:parley {id: $source})<-[:CITES]-(record)
WHERE (record:Position OR record:PlanPoint OR record:Demand OR record:Event OR record:Brokerage)
  AND NOT EXISTS { MATCH (record)-[:CITES]->(other:Source) WHERE other.id <> $source }
WITH DISTINCT record
UNWIND labels(record) AS label
WITH record, label WHERE label <> 'parley'
RETURN CASE label WHEN 'Brokerage' THEN 'act of a broker' WHEN 'PlanPoint' THEN 'point' ELSE toLower(label) END AS kind,
  record.id AS record_id,
  CASE WHEN record:Position OR record:Brokerage THEN record.summary ELSE record.title END AS record_title,
  record.status AS status, record.condition AS condition, record.basis AS basis, CASE WHEN record.hedged = true THEN coalesce(record.hedge, 'appears') END AS hedge
ORDER BY kind, record_id
