import type { SeatStance } from '#client/canvas/layouts/table/material.ts'
import { drawnOf } from '#client/screens/table/drawn.ts'
import { toTableGraphMl } from '#client/screens/table/table-graph.ts'
import type { RelationClaim } from '#domain/relation'
import { ViewState } from '#domain/view-state'
import { aScene, theActors, theSides } from '../../canvas/layouts/table/a-table.ts'
import { aClaim } from './claims.ts'

const names = new Map(theActors.map(({ id, name }) => [id, name]))
const refOf = (id: string) => ({ id, label: 'Actor', name: names.get(id) ?? id }) as const

const claim = (kind: RelationClaim['kind'], from: string, to: string, given: Partial<RelationClaim> = {}) =>
  aClaim(kind, from, to, {
    ...{ from: refOf(from), to: refOf(to) },
    ...{ citations: [{ source: 'courier-report', paragraphs: [3, 4, 5, 9], via: [] }], ...given },
  })

const met = (from: string, to: string, status: RelationClaim['status']) =>
  claim('met', from, to, {
    ...{ status, since: '2030-11-10', by: { id: `${from}-${to}`, label: 'Event', name: 'Talks', date: '2030-11-10' } },
  })

/** An aide who is in a stack speaks for Northland; its envoy was to meet the broker, and did meet Southmark's. */
const claims = [
  claim('speaks-for', 'official-20', 'northland', { basis: 'inference', strength: 1, how: 'as <an> "aide" & more' }),
  met('broker', 'envoy', 'held'),
  met('broker', 'official-1', 'cancelled'),
  claim('member-of', 'official-2', 'northland'),
]

/** The Table of an invented negotiation as GraphML, in a state of the link; `stances`: on the point that lies on it. */
export function aTableGraph(state: object, stances: ReadonlyMap<string, SeatStance> = new Map()): string {
  const drawn = drawnOf({ claims, asOf: '2030-11-26', state: ViewState.parse({ view: 'table', ...state }) })
  const view = { ...drawn.view, stances }
  return toTableGraphMl({
    drawn: { ...drawn, view },
    scene: aScene(view),
    actors: theActors.map((actor) => ({ ...actor, label: 'Actor' })),
    sides: theSides.map(({ id, name, kind }, order) => ({ id, name, kind, order, code: id.slice(0, 2).toUpperCase() })),
    asOf: '2030-11-26',
    title: 'Who speaks for whom & who met whom',
  })
}
