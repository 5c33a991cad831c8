import { ActorKind } from './actor.ts'
import { Basis, Hedge } from './basis.ts'
import { BrokerageFamily, BrokerageRole } from './brokerage.ts'
import { namesInQuery } from './cypher-names.ts'
import { DiscrepancyKind } from './discrepancy.ts'
import { EventKind, EventStatus, PartStatus } from './event.ts'
import type { GraphSchema } from './graph-schema.ts'
import { ours } from './ours.ts'
import { PlanStatus } from './plan.ts'
import { PointStatus, SuccessionKind } from './plan-point.ts'
import { SideKind } from './side.ts'
import { Stance } from './stance.ts'

/** Of these properties the values are a closed list, on anything or on what has that label or type. */
const vocabulary: Record<string, readonly string[]> = {
  basis: Basis.options,
  hedge: Hedge.options,
  stance: Stance.options,
  'Actor.kind': ActorKind.options,
  'Brokerage.role': BrokerageRole.options,
  'BROKERED.role': BrokerageRole.options,
  'Brokerage.family': BrokerageFamily.options,
  'Discrepancy.kind': DiscrepancyKind.options,
  'Event.kind': EventKind.options,
  'Event.status': EventStatus.options,
  'TOOK_PART.status': PartStatus.options,
  'Plan.status': PlanStatus.options,
  'PlanPoint.status': PointStatus.options,
  'SUCCEEDS.kind': SuccessionKind.options,
  'Side.kind': SideKind.options,
}

/** What there was once, and what to ask instead. */
const instead: Record<string, string> = {
  'role briefed': "who was merely told is no broker now: ask for `TOOK_PART {status: 'informed'}`",
}

/** Labels of ours that are no part of a negotiation. */
const beside: readonly string[] = [ours, 'SavedQuestion', 'StoreStamp']

const kindWord = { label: 'label', type: 'relationship' } as const

/**
 * What a query names that this negotiation does not have, a sentence each: it runs all the same, and finds nothing there. Names
 * stand in backticks.
 */
export function unknownNames(query: string, { labels, relationships }: GraphSchema): string[] {
  const known = {
    label: new Set([...labels.map(({ name }) => name), ...beside]),
    type: new Set(relationships.map(({ type }) => type)),
  }
  const properties = new Set([...labels, ...relationships].flatMap((one) => one.properties))
  const told = namesInQuery(query).flatMap((one) => {
    if (one.kind !== 'property')
      return known[one.kind].has(one.name) ? [] : [`Nothing here has the ${kindWord[one.kind]} \`${one.name}\`.`]
    // What belongs to others in the same database is theirs to know.
    if (one.of.some((name) => !known.label.has(name) && !known.type.has(name))) return []
    if (!properties.has(one.name)) return [`Nothing here has the property \`${one.name}\`.`]
    return one.values.flatMap((value) => unknownValue(one.name, one.of, value) ?? [])
  })
  return [...new Set(told)]
}

function unknownValue(property: string, of: readonly string[], value: string): string | undefined {
  const lists = [vocabulary[property], ...of.map((name) => vocabulary[`${name}.${property}`])].filter((list) => list)
  const given = of.filter((name) => name !== ours)
  const isOne = lists.length === 0 || given.length > 1 || lists.some((list) => list?.includes(value))
  if (isOne) return undefined
  const now = instead[`${property} ${value}`]
  const why =
    now ??
    `it is one of ${lists
      .flatMap((list) => list ?? [])
      .map((one) => `\`${one}\``)
      .join(', ')}`
  return `No \`${property}\` is \`${value}\`: ${why}.`
}
