import type { z } from 'zod'
import { Dataset } from '#domain/dataset'

/** A kind of record: `<kind>.yaml` holds them all. */
export type Kind = keyof Dataset

/** The record of one kind, as a dataset holds it. */
export type RecordOf<K extends Kind> = Dataset[K] extends (infer R)[] ? R : Dataset[K]

export const kinds = Dataset.keyof().options

/** The kind of the one file that holds a single record instead of a list. */
export const singleKind = 'negotiation' satisfies Kind

export function recordSchemaOf(kind: Kind): z.ZodType {
  return kind === singleKind ? Dataset.shape[kind] : Dataset.shape[kind].element
}

const nouns: Record<Kind | 'readings', string> = {
  negotiation: 'negotiation',
  sources: 'source',
  actors: 'actor',
  issues: 'issue',
  plans: 'plan',
  headings: 'heading',
  points: 'point',
  positions: 'position',
  brokerages: 'brokerage',
  demands: 'demand',
  events: 'event',
  pressures: 'pressure',
  discrepancies: 'discrepancy',
  readings: 'reading',
}

/** "1 actor", "2 actors". */
export function countOf(kind: Kind, count: number): string {
  return `${count} ${count === 1 ? nouns[kind] : kind}`
}

/** "an actor", "a point". */
export function oneOf(kind: Kind | 'readings'): string {
  const noun = nouns[kind]
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
