import type { EventStatus } from '#domain/event'
import type { Id } from '#domain/id'
import type { RelationKind } from '#domain/relation'
import type { Stance } from '#domain/stance'
import type { LineEnd } from '../../relation-looks.ts'
import type { Box, LineSign, Point } from '../../scene.ts'
import type { Face } from '../../text/text-width.ts'
import type { SeatStance } from './material.ts'
import type { Stroke } from './stroke.ts'

/** Where something is chosen, that is `lit` and the rest `faded`. */
export type Emphasis = 'plain' | 'lit' | 'faded'

export type LabelKind =
  | 'principal'
  | 'name'
  | 'behind'
  | 'heading'
  | 'count'
  | 'stack'
  | 'outlet'
  | 'note'
  | 'plate'
  | 'plate-note'

/**
 * Words at a place: `x`, `y` is where the first line is anchored on its baseline, `step` the way to the next, `box` what the letters
 * cover. `of`: the seat, stack, outlet or side that it names; `name`: the whole of what is cut.
 */
export type TableLabel = {
  id: string
  of: string
  kind: LabelKind
  lines: readonly string[]
  name: string
  x: number
  y: number
  step: number
  size: number
  face: Face
  anchor: 'start' | 'middle' | 'end'
  box: Box
  emphasis: Emphasis
}

/** `dot`: one of the second row without a name. `home`: the place that it was moved from by hand. */
export type DrawnSeat = {
  id: Id
  side: Id
  row: 'front' | 'second'
  form: 'seat' | 'dot'
  at: Point
  radius: number
  unnamed: boolean
  principal: boolean
  picked: boolean
  emphasis: Emphasis
  stance?: SeatStance
  home?: Point
}

/** `lit`: how many of its members are chosen. */
export type DrawnStack = { id: string; side: Id; box: Box; count: number; lit: number; members: readonly Id[] }

export type DrawnOutlet = { id: Id; box: Box; emphasis: Emphasis }

/** A side's heading has its count beside it, and whether its second row is folded. */
export type FoldMark = { side: Id; at: Point; size: number; folded: boolean }

/**
 * One or several relations as they are drawn. `across` the table; in a `bracket` beside it, one for all that go to one principal, each
 * with a stroke of its own; `down` to an outlet. `gap`: a line that is cut, from so many pixels on to so many, with a cap at each end.
 */
export type DrawnLine = {
  id: string
  lines: readonly string[]
  ends: readonly string[]
  kind: RelationKind
  status?: EventStatus
  count: number
  width: number
  route: 'across' | 'bracket' | 'down'
  strokes: readonly { lines: readonly string[]; stroke: Stroke }[]
  tips: readonly LineEnd[]
  gap?: { from: number; to: number; caps: readonly (Point & { angle: number })[] }
  emphasis: Emphasis
}

export type Mark = Point & {
  line: string
  form: 'cross' | 'possible' | 'times' | 'drafted' | 'hop'
  text?: string
  size: number
  box: Box
  emphasis: Emphasis
}

/** How an actor stands to the plan as a whole, apart in the aisle. `weak`: of strength 1. */
export type PlanMark = { of: Id; stance: Stance; at: Point; size: number; weak: boolean }

export type Spoke = {
  of: Id
  way: 'point' | 'demand'
  sign?: LineSign
  stance?: Stance
  weak: boolean
  stroke: Stroke
}

/** What is not drawn, counted: nothing is left out in silence. */
export type LeftOut = {
  /** Lines of actors without a seat whose principal has none in front either, or did not take part. */
  lines: number
  /** All lines, where they would cover the table: none is drawn then. */
  mat: number
  /** Lines that would run under what lies on the table. */
  underPlate: number
  /** Marks for which there was no free place. */
  marks: number
  /** Stances of actors without a seat. */
  stances: number
  /** Actors behind, without a name. */
  folded: number
}

/** The whole picture in plain numbers, in pixels from the frame's top left corner. `weak`: the lines that are of strength 1, by id. */
export type TableScene = {
  width: number
  height: number
  scale: number
  weak: ReadonlySet<string>
  outline: readonly Point[]
  inner: readonly Point[]
  seats: readonly DrawnSeat[]
  stacks: readonly DrawnStack[]
  outlets: readonly DrawnOutlet[]
  /** The side of whose outlets not all have room at the foot. */
  moreOutlets?: Id
  labels: readonly TableLabel[]
  folds: readonly FoldMark[]
  lines: readonly DrawnLine[]
  marks: readonly Mark[]
  planMarks: readonly PlanMark[]
  plate?: Box
  spokes: readonly Spoke[]
  leftOut: LeftOut
}
