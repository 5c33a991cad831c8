import { familyOf } from '#domain/brokerage'
import type { Dataset } from '#domain/dataset'
import type { Label } from '#domain/ref'
import { wholeSeating } from '#domain/rules/whole-seating'
import { withImplicitPlan } from './implicit-plan.ts'

/** The properties of one node. What is absent has no key. */
export type NodeRow = { id: string } & Record<string, unknown>

/** Every node of a dataset, by label. What a record says of other records is not a property but a relationship. */
export function nodeRows(d: Dataset): Record<Label, NodeRow[]> {
  const seating = wholeSeating(d)
  const arcs = new Map(seating.map(({ side, arc }) => [side, arc]))
  const seats = new Map(seating.flatMap(({ actors }) => actors.map((id, seat) => [id, seat] as const)))
  return {
    Negotiation: [d.negotiation],
    Side: d.sides.map((side) => {
      const { edge, place, of: places } = arcs.get(side.id) ?? {}
      return { ...side, ...(edge && { edge, place, places }) }
    }),
    Source: d.sources.map(({ file, ...node }) => node),
    Actor: d.actors.map(({ represents, memberOf, alliedWith, relatedTo, citations, ...node }) => {
      const seat = seats.get(node.id)
      return { ...node, ...(seat !== undefined && { seat }) }
    }),
    Issue: d.issues,
    Plan: withImplicitPlan(d).map(({ relations, citations, ...node }) => node),
    Heading: d.headings.map(({ plan, citations, ...node }) => node),
    PlanPoint: d.points.map(({ plan, heading, headingBasis, issues, succeeds, citations, ...node }) => node),
    Position: d.positions.map(({ holder, voicedBy, target, citations, ...node }) => node),
    Brokerage: d.brokerages.map(({ actor, target, citations, ...node }) => ({ ...node, family: familyOf[node.role] })),
    Forecast: d.forecasts.map(({ actors, about, citations, ...node }) => node),
    Quotation: d.quotations.map(({ speaker, of, citations, ...node }) => node),
    Demand: d.demands.map(({ actors, issues, matches, citations, ...node }) => node),
    Event: d.events.map(({ participants, plans, citations, ...node }) => node),
    Pressure: d.pressures.map(({ actors, citations, ...node }) => node),
    Discrepancy: d.discrepancies.map(({ about, readings, ...node }) => node),
    Reading: d.discrepancies.flatMap((one) => one.readings.map(({ citations, ...node }) => node)),
    Retired: d.retired,
  }
}
