import type { EventStatus } from '#domain/event'
import type { RelationKind } from '#domain/relation'
import type { Point, RelationForm } from './scene.ts'

/*
 * How each relation looks, said once: at the Table, in the graph of an answer, in every legend and file. All in ink, as colour is for
 * stances; no two of them look alike.
 */

/** What stands at the end of a line. */
export type TipForm = 'arrow' | 'ring' | 'dot' | 'open' | 'chevron'

/** `mark`: what stands on it; a line with a cross never joins, and has a cap on either side of the gap. */
export type RelationLook = {
  colour: 'ink' | 'muted'
  dash?: readonly number[]
  double?: true
  zigzag?: true
  from?: TipForm
  to?: TipForm
  mark?: 'cross' | 'possible' | 'drafted'
}

const dots = [1.5, 3]
const dashDot = [8, 3, 1.5, 3]

export const relationLooks: Record<RelationForm, RelationLook> = {
  'speaks-for': { colour: 'muted', to: 'arrow' },
  'member-of': { colour: 'muted', dash: dots, to: 'ring' },
  allied: { colour: 'muted', dash: [7, 3] },
  related: { colour: 'muted', dash: [4, 3] },
  met: { colour: 'ink', from: 'dot', to: 'dot' },
  planned: { colour: 'ink', dash: [9, 6], from: 'open', to: 'open' },
  possible: { colour: 'ink', dash: [1.6, 5], from: 'open', to: 'open', mark: 'possible' },
  off: { colour: 'muted', mark: 'cross' },
  'drafted-with': { colour: 'ink', mark: 'drafted' },
  agrees: { colour: 'ink', double: true },
  differs: { colour: 'ink', zigzag: true },
  carries: { colour: 'ink', dash: dashDot, to: 'chevron' },
  told: { colour: 'muted', dash: dots, from: 'chevron' },
  demands: { colour: 'ink', to: 'arrow' },
  succeeds: { colour: 'ink', dash: [11, 3], to: 'chevron' },
  revises: { colour: 'ink', to: 'chevron' },
  'draws-on': { colour: 'ink', dash: [7, 3], to: 'arrow' },
  'inspired-by': { colour: 'ink', dash: [3, 3], to: 'arrow' },
  resembles: { colour: 'muted', double: true },
  rivals: { colour: 'muted', zigzag: true },
  holds: { colour: 'muted' },
  played: { colour: 'muted', to: 'dot' },
  about: { colour: 'muted', dash: [4, 3], to: 'arrow' },
  voiced: { colour: 'muted', dash: dashDot, to: 'arrow' },
  said: { colour: 'muted', to: 'chevron' },
  'words-of': { colour: 'muted', dash: [4, 3], to: 'chevron' },
  'in-plan': { colour: 'muted', to: 'ring' },
  'of-plan': { colour: 'muted', dash: [9, 3], to: 'ring' },
  under: { colour: 'muted', dash: [4, 3], to: 'ring' },
  'on-issue': { colour: 'muted', dash: dashDot, to: 'ring' },
  concerns: { colour: 'muted', dash: [7, 3], to: 'dot' },
  presses: { colour: 'ink', double: true, to: 'arrow' },
  expects: { colour: 'muted', dash: dots, to: 'arrow' },
  reading: { colour: 'muted', dash: dots, to: 'dot' },
  cites: { colour: 'muted', dash: dots },
  leads: { colour: 'muted', dash: [11, 3, 3, 3], to: 'arrow' },
}

const meetings: Record<EventStatus, RelationForm> = {
  held: 'met',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'off',
  cancelled: 'off',
}

/** The form of what joins two actors: of a meeting, by what became of it. */
export const formOf = ({ kind, status }: { kind: RelationKind; status?: EventStatus }): RelationForm =>
  kind === 'met' && status ? meetings[status] : kind

/** A line's end and which way it goes there. */
export type Arrival = Point & { angle: number }

export type LineEnd = Arrival & { form: TipForm }

/** What stands at a line's two ends. */
export function tipsAt({ from, to }: RelationLook, start: Arrival, end: Arrival): LineEnd[] {
  return [...(from ? [{ ...start, form: from }] : []), ...(to ? [{ ...end, form: to }] : [])]
}
