import type { Citation } from '#domain/citation'
import type { Dataset } from '#domain/dataset'
import type { MatchKind } from '#domain/demand'
import { partStatusOf } from '#domain/event'
import type { Id } from '#domain/id'
import type { PlanRecord } from '#domain/plan'
import type { TieRecord } from '#domain/tie-evidence'
import { directEdges } from './direct-edges.ts'
import { implicitPlan } from './implicit-plan.ts'
import type { RelationshipType } from './relationship-types.ts'

/** One relationship, between two nodes named by id. What is absent has no key. */
export type RelationshipRow = { type: RelationshipType; from: Id; to: Id; properties: Record<string, unknown> }

const typeOfRelation = {
  revises: 'REVISES',
  'draws-on': 'DRAWS_ON',
  'inspired-by': 'INSPIRED_BY',
  resembles: 'RESEMBLES',
  rivals: 'RIVALS',
} as const satisfies Record<PlanRecord['relations'][number]['kind'], RelationshipType>

const typeOfMatch = {
  meets: 'MEETS',
  'partly-meets': 'PARTLY_MEETS',
  contradicts: 'CONTRADICTS',
} as const satisfies Record<MatchKind, RelationshipType>

/** Every relationship of a dataset: what its records say, and the direct edges that follow from it. */
export function relationshipRows(d: Dataset): RelationshipRow[] {
  return [
    ...d.actors.flatMap(ofActor),
    ...d.plans.flatMap((plan) => plan.relations.map((r) => row(typeOfRelation[r.kind], plan.id, r.plan, known(r)))),
    ...d.headings.map((heading) => row('OF_PLAN', heading.id, heading.plan)),
    ...d.points.flatMap(ofPoint),
    ...d.positions.flatMap(ofPosition),
    ...d.brokerages.flatMap((b) => [row('PLAYED', b.actor, b.id), row('ABOUT', b.id, b.target)]),
    ...d.forecasts.flatMap(ofForecast),
    ...d.quotations.flatMap(ofQuotation),
    ...d.demands.flatMap(ofDemand),
    ...d.events.flatMap(ofEvent),
    ...d.pressures.flatMap((pressure) => pressure.actors.map((actor) => row('PRESSES', pressure.id, actor))),
    ...d.discrepancies.flatMap(ofDiscrepancy),
    ...citingRecords(d).flatMap((record) => record.citations.map((citation) => cites(record.id, citation))),
    ...directEdges(d),
  ]
}

function row(type: RelationshipType, from: Id, to: Id, properties: Record<string, unknown> = {}): RelationshipRow {
  const present = Object.entries(properties).filter(([, value]) => value !== undefined)
  return { type, from, to, properties: Object.fromEntries(present) }
}

/**
 * How well a relationship is known: its citations as lists of equal length, one entry a source and paragraph, 0 for a source
 * without paragraphs, "" for a citation without an outlet.
 */
function known({ basis, hedged, hedge, citations }: TieRecord): Record<string, unknown> {
  const entries = citations.flatMap(({ source, paragraphs, via }) =>
    (paragraphs.length > 0 ? paragraphs : [0]).map((paragraph) => ({ source, paragraph, via: via.join('; ') })),
  )
  const cited = {
    sources: entries.map((e) => e.source),
    paragraphs: entries.map((e) => e.paragraph),
    via: entries.map((e) => e.via),
  }
  return { basis, hedged, hedge, ...(entries.length > 0 ? cited : {}) }
}

function ofActor(actor: Dataset['actors'][number]): RelationshipRow[] {
  return [
    ...actor.represents.map((r) => row('REPRESENTS', actor.id, r.actor, { how: r.how, ...known(r) })),
    ...actor.memberOf.map((r) => row('MEMBER_OF', actor.id, r.actor, { how: r.how, ...known(r) })),
    ...actor.alliedWith.map((r) => row('ALLIED_WITH', actor.id, r.actor, { how: r.how, ...known(r) })),
    ...actor.relatedTo.map((r) => row('RELATED_TO', actor.id, r.actor, { how: r.how, ...known(r) })),
  ]
}

function ofPoint(point: Dataset['points'][number]): RelationshipRow[] {
  return [
    row('IN_PLAN', point.id, point.plan ?? implicitPlan),
    ...(point.heading === undefined ? [] : [row('UNDER', point.id, point.heading, { basis: point.headingBasis })]),
    ...point.issues.map((issue) => row('ON_ISSUE', point.id, issue)),
    ...point.succeeds.map((s) => row('SUCCEEDS', point.id, s.point, { kind: s.kind, change: s.change, ...known(s) })),
  ]
}

function ofPosition(position: Dataset['positions'][number]): RelationshipRow[] {
  return [
    row('HOLDS', position.holder, position.id),
    ...position.voicedBy.map((actor) => row('VOICED', actor, position.id)),
    row('ABOUT', position.id, position.target),
  ]
}

function ofForecast(forecast: Dataset['forecasts'][number]): RelationshipRow[] {
  return [
    ...forecast.actors.map((actor) => row('EXPECTS', actor, forecast.id)),
    ...forecast.about.map((id) => row('ABOUT', forecast.id, id)),
  ]
}

function ofQuotation(quotation: Dataset['quotations'][number]): RelationshipRow[] {
  return [row('SAID', quotation.speaker, quotation.id), ...quotation.of.map((id) => row('WORDS_OF', quotation.id, id))]
}

function ofDemand(demand: Dataset['demands'][number]): RelationshipRow[] {
  return [
    ...demand.actors.map((actor) => row('DEMANDS', actor, demand.id)),
    ...demand.issues.map((issue) => row('ON_ISSUE', demand.id, issue)),
    ...demand.matches.map((m) => row(typeOfMatch[m.kind], m.point, demand.id, { why: m.why, ...known(m) })),
  ]
}

function ofEvent(event: Dataset['events'][number]): RelationshipRow[] {
  return [
    ...event.participants.map((p) =>
      row('TOOK_PART', p.actor, event.id, { role: p.role, status: p.status ?? partStatusOf[event.status] }),
    ),
    ...event.plans.map((plan) => row('CONCERNS', event.id, plan)),
  ]
}

function ofDiscrepancy(discrepancy: Dataset['discrepancies'][number]): RelationshipRow[] {
  return [
    ...discrepancy.about.map((id) => row('ABOUT', discrepancy.id, id)),
    ...discrepancy.readings.map((r, order) => row('HAS_READING', discrepancy.id, r.id, { order: order + 1 })),
  ]
}

/** Every record that cites a source. */
export function citingRecords(d: Dataset): { id: Id; citations: Citation[] }[] {
  const readings = d.discrepancies.flatMap((one) => one.readings)
  const acting = [
    ...d.positions,
    ...d.brokerages,
    ...d.forecasts,
    ...d.quotations,
    ...d.demands,
    ...d.events,
    ...d.pressures,
  ]
  return [...d.actors, ...d.plans, ...d.headings, ...d.points, ...acting, ...readings]
}

function cites(record: Id, { source, paragraphs, via }: Citation): RelationshipRow {
  return row('CITES', record, source, { paragraphs, via })
}
