// title: What is expected to happen, and by whom?
// group: Sources and evidence
// shows: >-
//   Every expectation that the reports record, whose it is, and what it is about: a row for each thing and citation.
// reading: >-
//   An expectation is nobody’s stance: who expects a refusal does not refuse, and whoever is expected to refuse has not
//   yet. Where nobody stands, it is the report’s own; where a party does, it is what that party expects.
MATCH (forecast:Forecast:parley)-[:ABOUT]->(thing)
OPTIONAL MATCH (actor:Actor)-[:EXPECTS]->(forecast)
WITH forecast, thing, actor ORDER BY actor.name
WITH forecast, thing, collect(actor.name) AS expected_by
MATCH (forecast)-[cites:CITES]->(report:Source)
RETURN forecast.id AS forecast_id, forecast.text AS forecast_title, expected_by, forecast.basis AS basis, CASE WHEN forecast.hedged = true THEN coalesce(forecast.hedge, 'appears') END AS hedge,
  thing.id AS about_id, coalesce(thing.name, thing.title) AS about_title, report.id AS source_id, cites.paragraphs AS paragraphs
ORDER BY coalesce(forecast.date, '9999'), forecast_id, about_id, source_id, head(cites.paragraphs)
