import type { TableActor, TableLine, TableSide, TableView } from '#client/canvas/layouts/table/material.ts'
import { seatingOf } from '#client/canvas/layouts/table/seating.ts'
import { tableScene } from '#client/canvas/layouts/table/table.ts'
import { textWidth } from '#client/canvas/text/text-width.ts'
import { frames } from './views.ts'

const party = (id: string, name: string, edge: 'left' | 'right'): TableSide => ({
  ...{ id, name, kind: 'party', arc: { edge, place: 0, of: 1 } },
})

export const theSides: TableSide[] = [
  party('north', 'Northland', 'left'),
  party('south', 'Southmark', 'right'),
  { id: 'between', name: 'Between', kind: 'between', arc: { edge: 'head', place: 0, of: 1 } },
  { id: 'press', name: 'Press', kind: 'reporting', arc: { edge: 'foot', place: 0, of: 1 } },
]

export const actorAt = (side: string, id: string, given: Partial<TableActor> = {}): TableActor => ({
  ...{ id, name: id, kind: 'person', side },
  ...given,
})

/** Northland with twenty officials, of whom eight sit in front, seven behind and six are in a stack; Southmark with one envoy. */
export const theActors: TableActor[] = [
  actorAt('north', 'northland', { name: 'Northland', kind: 'state' }),
  ...Array.from({ length: 20 }, (_, i) => actorAt('north', `official-${i + 1}`, { name: `Official ${i + 1}` })),
  actorAt('south', 'southmark', { name: 'Southmark', kind: 'state' }),
  actorAt('south', 'envoy', { name: 'Envoy' }),
  actorAt('between', 'broker', { name: 'Broker' }),
  actorAt('press', 'courier', { name: 'The Courier', kind: 'media' }),
]

export const aLine = (
  kind: TableLine['kind'],
  from: string,
  to: string,
  given: Partial<TableLine> = {},
): TableLine => ({
  ...{ id: `${kind} ${from} ${to}`, kind, from, to, count: 1 },
  ...given,
})

export const aScene = (view: Partial<TableView>, frame: keyof typeof frames = 'desk') =>
  tableScene(seatingOf(theSides, theActors, frames[frame], textWidth), { lines: [], ...view }, textWidth)
