import type { z } from 'zod'
import { Dataset } from '#domain/dataset'

/** A kind of record: `<kind>.yaml` holds them all. */
export type Kind = keyof Dataset

/** The record of one kind, as a dataset holds it. */
export type RecordOf<K extends Kind> = Dataset[K] extends (infer R)[] ? R : Dataset[K]

export const kinds = Dataset.keyof().options

/** The kind of the one file that holds a single record instead of a list. */
export const singleKind = 'negotiation' satisfies Kind

/** Of these a folder need not have a file. */
const optionalKinds: readonly Kind[] = ['seating', 'forecasts', 'quotations', 'retired']

export const isOptional = (kind: Kind): boolean => optionalKinds.includes(kind)

export function recordSchemaOf(kind: Kind): z.ZodType {
  return kind === singleKind ? Dataset.shape[kind] : Dataset.shape[kind].element
}

const nouns: Record<Kind | 'readings', string> = {
  negotiation: 'negotiation',
  sides: 'side',
  seating: 'seated side',
  sources: 'source',
  actors: 'actor',
  issues: 'issue',
  plans: 'plan',
  headings: 'heading',
  points: 'point',
  positions: 'position',
  brokerages: 'brokerage',
  forecasts: 'forecast',
  quotations: 'quotation',
  demands: 'demand',
  events: 'event',
  pressures: 'pressure',
  discrepancies: 'discrepancy',
  retired: 'retired id',
  readings: 'reading',
}

/** Kinds whose name is not the plural of what they list. */
const notPlural: readonly Kind[] = ['seating', 'retired']

/** "1 actor", "2 actors". */
export function countOf(kind: Kind, count: number): string {
  return `${count} ${count === 1 ? nouns[kind] : notPlural.includes(kind) ? `${nouns[kind]}s` : kind}`
}

/** "an actor", "a point". */
export function oneOf(kind: Kind | 'readings'): string {
  const noun = nouns[kind]
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
