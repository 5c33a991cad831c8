import type { ActorKind } from '#domain/actor'
import type { Arc } from '#domain/arc'
import type { JointAnswer } from '#domain/demand'
import type { EventStatus } from '#domain/event'
import type { Id } from '#domain/id'
import type { RelationKind } from '#domain/relation'
import type { SideKind } from '#domain/side'
import type { Stance } from '#domain/stance'
import type { Point } from '../../scene.ts'

/** An actor of a side. `seat`: its kept place in the side's order; who has none follows those who have, as given. */
export type TableActor = { id: Id; name: string; short?: string; kind: ActorKind; side: Id; seat?: number }

/** `principal`: whose seat is the side's own; without one, the state named like it. */
export type TableSide = { id: Id; name: string; short?: string; kind: SideKind; principal?: Id; arc: Arc }

/** A relation that is drawn. `status` is of a meeting; `count`: how often; `weak`: of strength 1. `from` speaks for, is a member of or carries to `to`. */
export type TableLine = {
  id: string
  from: Id
  to: Id
  kind: RelationKind
  status?: EventStatus
  count: number
  weak?: true
}

/**
 * How an actor stands to what lies on the table: on the point or by a demand, on the plan as a whole, and whether it brokered it.
 * `stance`: by a demand the one whose colour it lends; `answer`: how the demand is answered; `weak`, `planWeak`: of strength 1.
 */
export type SeatStance = {
  way?: 'point' | 'demand'
  stance?: Stance
  answer?: JointAnswer
  weak?: boolean
  plan?: Stance
  planWeak?: boolean
  brokered?: boolean
}

/** What is drawn on the seats. Nothing of it moves one, but the user's hand. */
export type TableView = {
  lines: readonly TableLine[]
  /** Sides whose second row has names. */
  unfolded?: ReadonlySet<Id>
  picked?: readonly Id[]
  /** Where there are any, all other actors fade. */
  litActors?: ReadonlySet<Id>
  /** Where there are any, all other lines fade. */
  litLines?: ReadonlySet<string>
  /** The number of a hop, by its line. */
  hops?: ReadonlyMap<string, number>
  stances?: ReadonlyMap<Id, SeatStance>
  /** What lies on the table. */
  plate?: { title: string; note: string }
  /** Seats moved by hand, and to where. */
  pins?: ReadonlyMap<Id, Point>
  /** Whom an actor speaks for or is a member of, the nearest first: to one of them its line goes where itself has no seat. */
  principalsOf?: (actor: Id) => readonly Id[]
}
