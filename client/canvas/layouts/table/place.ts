import type { TableEdge } from '#domain/arc'
import type { Id } from '#domain/id'
import type { Box, Point } from '../../scene.ts'
import type { TableActor, TableSide } from './material.ts'
import type { Measures } from './measures.ts'
import type { Rim } from './rim.ts'

/**
 * Where lines can end. `rim`: where they come onto the table; `lead`: the way there from what does not sit at the rim. `outward`: -1 to
 * the left, 1 to the right, 0 at the head.
 */
export type Place = {
  id: string
  side: Id
  edge: TableEdge
  at: Point
  rim: Point
  lead: readonly Point[]
  outward: -1 | 0 | 1
  /** By hand: its lines go to it as the crow flies. */
  moved?: true
}

export type Seat = Place & {
  kind: 'seat'
  row: 'front' | 'second'
  actor: TableActor
  radius: number
  principal: boolean
}

/** Those of a side for whom there is no seat, counted in the last place of its second row. */
export type Stack = Place & { kind: 'stack'; members: readonly TableActor[]; box: Box }

export type Outlet = Place & { kind: 'outlet'; actor: TableActor; box: Box; lines: readonly string[] }

/** Where a side is named: at the end of its rows. */
export type Heading = {
  side: TableSide
  x: number
  y: number
  anchor: 'start' | 'end'
  width: number
  count: number
  folds: boolean
}

/** The band at the foot: what stands there beside the outlets. */
export type Band = { y: number; x: number; more?: { x: number; count: number; side: Id } }

/** The table laid: it depends on the actors and the frame alone, on no day and on nothing that is drawn. */
export type Seating = {
  measures: Measures
  rim: Rim
  seats: readonly Seat[]
  stacks: readonly Stack[]
  outlets: readonly Outlet[]
  headings: readonly Heading[]
  band?: Band
  /** Who has no place at all: behind on a phone and a wall, or an outlet for which there was no room. */
  placeless: readonly TableActor[]
}

/** What one side adds to the seating. */
export type Seated = Pick<Seating, 'seats' | 'stacks' | 'headings' | 'placeless'>

export const isPrincipal = (actor: TableActor, side: TableSide): boolean =>
  side.principal === undefined ? actor.kind === 'state' && actor.name === side.name : actor.id === side.principal

/** The pill that says how many are in a stack: one font high, so that it is no taller than a name. */
export const pillSize = (count: number, size: number) => ({
  width: Math.ceil((`+${count}`.length * 0.68 + 0.6) * size),
  height: size * 1.17,
})

/** Beyond its seat and the gap, the front row's names begin. */
export const nameGap = 5
